package recourse.resolution.casefile;

import recourse.spine.refusal.Reason;

/** Why resolution says no to what concerns the work around a case. */
public enum WorkReason implements Reason {
  /** A team names somebody twice. */
  MEMBER_TWICE("team.member-twice", Kind.INVALID),
  /** Only who works on the case may change this. */
  NOT_ON_THIS_CASE("plan.not-on-this-case", Kind.FORBIDDEN),
  /** There is no task of this number. */
  TASK_UNKNOWN("task.unknown", Kind.UNKNOWN),
  /** A task cannot be due in the past. */
  TASK_DUE_IN_THE_PAST("task.due-in-the-past", Kind.INVALID),
  /** The case is over: nothing more can be planned, asked or weighed. */
  CASE_OVER("plan.case-over", Kind.CONFLICT),
  /** A promise is one that can be kept: its day lies ahead. */
  PROMISE_IN_THE_PAST("plan.promise-in-the-past", Kind.INVALID),
  /** The reasoning speaks of evidence that is not in the file, or leaves out some that is. */
  EVIDENCE_NOT_WEIGHED("investigation.evidence-not-weighed", Kind.INVALID),
  /** The whys go in a circle, or end where they began. */
  WHYS_IN_A_CIRCLE("investigation.whys-in-a-circle", Kind.INVALID),
  /** Reflection and effects come after the resolution. */
  NOT_RESOLVED_YET("aftermath.not-resolved-yet", Kind.CONFLICT),
  /** An effect was seen between the resolution and today. */
  EFFECT_OUT_OF_TIME("aftermath.effect-out-of-time", Kind.INVALID),
  /** Nobody decides about their own suggestion. */
  OWN_SUGGESTION("suggestion.own", Kind.FORBIDDEN),
  /** An action that is not specific, measurable, achievable, relevant and timed. */
  ACTION_VAGUE("preventive-action.vague", Kind.INVALID),
  /** An action is said anew only where what it said was forgotten. */
  ACTION_SAID("preventive-action.said", Kind.CONFLICT),
  /** A case is linked whose cause is not this one. */
  CAUSE_NOT_FOUND_THERE("preventive-action.cause-not-found-there", Kind.INVALID);

  private final String code;
  private final Kind kind;

  WorkReason(String code, Kind kind) {
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
