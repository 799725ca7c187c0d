package recourse.contract;

/** What is owed when a clock runs out. */
public enum ClockKind {
  ACKNOWLEDGE,
  RESOLVE,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
