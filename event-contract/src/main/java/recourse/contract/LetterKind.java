package recourse.contract;

/** What a letter about a complaint is for, as rules speak of it. */
public enum LetterKind {
  /** It is here and being dealt with (DISP 1.6.1R(1)). */
  ACKNOWLEDGEMENT,
  /** Why there is no final response yet, and when it is expected (DISP 1.6.2R(2)). */
  DELAY_NOTICE,
  /** Resolved by the close of the third business day after receipt (DISP 1.5). */
  SUMMARY_RESOLUTION,
  /** The decision with its reasons (DISP 1.6.2R(1)). */
  FINAL_RESPONSE,
  /** No agreement is possible or the time is over: where to go next (Ofcom GC C4). */
  DEADLOCK_LETTER,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
