package recourse.metrics.reports;

/** Tells its tables to a document. It may be asked at any time and keeps nothing. */
interface Report {
  /** The name in its address, for example {@code management-review}. */
  String name();

  /** What it is, in a sentence. */
  String purpose();

  /** Whether it speaks of people, so that only those who coach them may have it. */
  default boolean isAboutPeople() {
    return false;
  }

  /** Whether this house makes it at all. */
  default boolean isOffered() {
    return true;
  }

  /** Refuses what it cannot report on, before anything is told. */
  default void check(ReportScope asked) {}

  void tell(ReportScope asked, ReportTables document);
}
