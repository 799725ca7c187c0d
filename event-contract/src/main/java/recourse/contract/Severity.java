package recourse.contract;

/** The harm done or threatened, least first. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  HARM,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
