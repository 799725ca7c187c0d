package recourse.contract;

/** What is owed when a clock runs out. */
public enum ClockKind {
  ACKNOWLEDGE,
  RESOLVE,
  /** The first message by a human being about the matter. */
  FIRST_RESPONSE,
  /** The first such message after a reopening. */
  NEXT_RESPONSE,
  /** The next such message while the complaint is open. */
  PROGRESS_MESSAGE,
  /** What a law or a regulator asks for. */
  STATUTORY,
  /** The money of accepted redress. */
  REDRESS_PAYMENT,
  /** To ask the customer whether the answer worked. */
  FOLLOW_UP,
  /** What one team of the organisation has promised the others; no promise to the customer. */
  TEAM,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
