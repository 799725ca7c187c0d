package recourse.metrics.measures.definition;

/** Which of the complaints behind a figure. */
public enum MemberFilter {
  /** All that it counts: its denominator; of a count or a time, its cohort. */
  ALL,
  /** Those that have what it asks for: its numerator. */
  WITH,
  /** Those that it counts and that lack it. */
  WITHOUT
}
