package recourse.importers;

/**
 * Something about a row that a person should know of.
 *
 * @param kind whether the row was left out or taken with a change
 * @param place where it stands
 * @param column the publisher's column, or the service that refused the line
 * @param value the cell as it stood, cut to 80 characters
 * @param reason stable code in snake case
 * @param detail one plain sentence
 */
public record RowFinding(
    Kind kind, RowPosition place, String column, String value, String reason, String detail) {

  private static final int SHOWN = 80;

  /** SKIPPED: not imported, or not wholly. MENDED: imported, with the named change. */
  public enum Kind {
    SKIPPED,
    MENDED
  }

  public RowFinding {
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  @Override
  public String toString() {
    return "%s line %d (record %d) %s: %s \"%s\" %s: %s"
        .formatted(kind, place.line(), place.record(), place.key(), column, value, reason, detail);
  }
}
