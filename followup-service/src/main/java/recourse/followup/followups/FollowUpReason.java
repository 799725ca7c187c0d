package recourse.followup.followups;

import recourse.spine.refusal.Reason;

/** Why a follow-up, or its survey, says no. */
public enum FollowUpReason implements Reason {
  /** There is no survey behind this link: never was, or not any more. One answer for all. */
  SURVEY_UNKNOWN("survey.unknown", Kind.UNKNOWN),
  /** The survey was answered, and can no longer be amended. */
  ALREADY_ANSWERED("survey.already-answered", Kind.CONFLICT),
  /** What the survey asks for is missing. */
  SURVEY_INCOMPLETE("survey.incomplete", Kind.INVALID),
  /** Scores were given that nobody had asked for. */
  SURVEY_NOT_ASKED("survey.not-asked", Kind.INVALID),
  /** Staff do not answer for customers. */
  SURVEY_FOR_CUSTOMERS("survey.for-customers", Kind.FORBIDDEN),
  /** It is not time yet, or somebody else was quicker. */
  NOT_DUE("follow-up.not-due", Kind.CONFLICT),
  /** The customer has said something else already. */
  OUTCOME_KNOWN("follow-up.outcome-known", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  FollowUpReason(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
