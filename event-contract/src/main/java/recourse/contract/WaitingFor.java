package recourse.contract;

/** Whom a case waits for while it stands still. */
public enum WaitingFor {
  CUSTOMER,
  SUPPLIER,
  PROBLEM,
  EVIDENCE,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
