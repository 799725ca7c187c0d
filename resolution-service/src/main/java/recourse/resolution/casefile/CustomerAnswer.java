package recourse.resolution.casefile;

/** What the customer said to a proposal or an offer. */
public enum CustomerAnswer {
  ACCEPTED,
  REJECTED,
  /** They ask for something else instead. */
  COUNTERED
}
