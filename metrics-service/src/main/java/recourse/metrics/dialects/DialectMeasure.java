package recourse.metrics.dialects;

import java.util.Locale;

/** What several dialects have a figure for. */
public enum DialectMeasure {
  FIRST_CONTACT_RESOLUTION("complaints"),
  FIRST_RESPONSE_TIME("complaints"),
  FIRST_RESOLUTION_TIME("complaints"),
  RESOLUTION_TIME("complaints"),
  /** Of the promise to answer; other promises are left aside, for not every dialect has them. */
  DEADLINES_MET("deadlines"),
  SATISFACTION("answers"),
  REOPENED("complaints");

  private final String items;

  DialectMeasure(String items) {
    this.items = items;
  }

  /** For example {@code first_response_time}. */
  public String publicName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is counted, in the plural. */
  public String items() {
    return items;
  }
}
