package recourse.contract;

/** What a message that came in is worth as an answer of the customer. */
public enum MessageKind {
  /** A machine wrote it: an out-of-office mail, a bounce, a list. */
  AUTOMATIC,
  /** It only says thank you. */
  THANKS,
  /** The customer says something. */
  SUBSTANTIVE,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
