package recourse.contract;

/** Why nothing more is owed. */
public enum ClosureReason {
  CONFIRMED,
  UNCONFIRMED,
  WITHDRAWN,
  REPORTED_BY_SOURCE,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
