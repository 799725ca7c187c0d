package recourse.contract;

/** Why a complaint moved up: always a named criterion (R28). */
public enum EscalationCriterion {
  DISSATISFIED_WITH_RESOLUTION,
  DEADLINE_BREACHED,
  DEADLINE_AT_RISK,
  SEVERITY,
  VULNERABILITY,
  AGGRESSION,
  REPEAT,
  VALUE_ABOVE_AUTHORITY,
  LEGAL_OR_PRESS_THREAT,
  SAFETY,
  HANDLER_JUDGEMENT,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
