package recourse.importers;

/** A row that cannot be believed and is therefore left out; the import goes on with the next. */
final class DirtyRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final String column;
  private final String value;
  private final String reason;
  private final String detail;

  DirtyRow(String column, String value, String reason, String detail) {
    super(detail, null, false, false);
    this.column = column;
    this.value = value;
    this.reason = reason;
    this.detail = detail;
  }

  RowFinding at(RowPosition place) {
    return new RowFinding(RowFinding.Kind.SKIPPED, place, column, value, reason, detail);
  }
}
