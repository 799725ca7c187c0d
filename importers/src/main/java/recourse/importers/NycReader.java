package recourse.importers;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** New York City's 311 service requests. The file has no channel, no address and no target. */
final class NycReader implements DataSetReader {

  private static final String KEY = "Unique Key";
  private static final String OPENED = "Created Date";
  private static final String CLOSED = "Closed Date";
  private static final String PRODUCT = "Complaint Type";
  private static final String ISSUE = "Descriptor";
  private static final String STATE = "Status";
  private static final String UPDATED = "Resolution Action Updated Date";

  static final List<String> COLUMNS = List.of(KEY, OPENED, CLOSED, PRODUCT, ISSUE, STATE, UPDATED);

  private static final ClosingDate CLOSING =
      new ClosingDate(
          STATE,
          CLOSED,
          Set.of("Open", "In Progress", "Assigned", "Pending", "Started"),
          SourceTime.NYC);

  private final Consumer<ImportedLife> lives;
  private final Consumer<RowFinding> findings;
  private final CodeCells codes;
  private final RecentKeys keys = new RecentKeys();

  NycReader(Consumer<ImportedLife> lives, Consumer<RowFinding> findings) {
    this.lives = lives;
    this.findings = findings;
    this.codes = new CodeCells(findings);
  }

  @Override
  public void read(CsvRow row) throws DirtyRow {
    String key = row.key(KEY);
    keys.mustNotHave(key, KEY);
    Instant opened = SourceTime.NYC.of(row, OPENED);
    Instant closed = CLOSING.of(row, opened);
    keys.add(key);
    Instant last = latest(closed == null ? opened : closed, updated(row));
    lives.accept(ImportedLife.request(row.place(), complaint(row, key, opened), closed, last));
  }

  private ComplaintLine complaint(CsvRow row, String key, Instant opened) {
    return new ComplaintLine(
        "nyc-" + key,
        "OTHER",
        opened,
        ComplaintLine.Customer.external("nyc-" + key),
        codes.code(row, PRODUCT),
        codes.code(row, ISSUE),
        null,
        null,
        null);
  }

  private @Nullable Instant updated(CsvRow row) {
    try {
      return SourceTime.NYC.orNull(row, UPDATED);
    } catch (DirtyRow e) {
      findings.accept(row.mended(UPDATED, "unparsable_date", "the last update is left out"));
      return null;
    }
  }

  private static Instant latest(Instant known, @Nullable Instant updated) {
    return updated != null && updated.isAfter(known) ? updated : known;
  }
}
