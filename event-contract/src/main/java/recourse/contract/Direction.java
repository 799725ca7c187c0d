package recourse.contract;

/** Who sought whom in a contact. */
public enum Direction {
  /** The customer came to us. */
  INBOUND,
  /** We went to the customer. */
  OUTBOUND,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
