package recourse.contract;

/** How soon a complaint wants attention, most urgent first. */
public enum Priority {
  P1,
  P2,
  P3,
  P4,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
