package recourse.contract;

/** Why a resolution did not hold (R31). */
public enum ReopeningReason {
  DISSATISFIED,
  CUSTOMER_REQUEST,
  REPORTED_BY_SOURCE,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
