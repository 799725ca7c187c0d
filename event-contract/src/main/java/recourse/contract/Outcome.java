package recourse.contract;

/** What the organisation decided about a complaint. */
public enum Outcome {
  UPHELD,
  PARTLY_UPHELD,
  NOT_UPHELD,
  UNDECIDED,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
