package recourse.contract;

/** Whether the complainant is a customer outside or a colleague downstream (R8). */
public enum CustomerKind {
  EXTERNAL,
  INTERNAL,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
