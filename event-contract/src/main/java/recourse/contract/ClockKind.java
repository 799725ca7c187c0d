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
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
