package recourse.contract;

/** Why a complaint moved down again inside the organisation: always a named reason (R28, R29). */
public enum DeescalationReason {
  /** What it moved up for has been dealt with. */
  DEALT_WITH,
  /** The criterion no longer holds. */
  CRITERION_OVER,
  /** The criterion never held: the step up was needless. */
  CRITERION_NOT_MET,
  /** The level or specialist above gave it back with advice. */
  GIVEN_BACK_WITH_ADVICE,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
