package recourse.contract;

/** Whether a known way leads to the answer, or it has to be found (R10). */
public enum Complexity {
  ROUTINE,
  COMPLEX,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
