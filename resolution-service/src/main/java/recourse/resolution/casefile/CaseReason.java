package recourse.resolution.casefile;

import recourse.spine.refusal.Reason;

/** Why resolution says no. */
public enum CaseReason implements Reason {
  /** An assignment names neither a handler nor a team. */
  ASSIGNEE_MISSING("case.assignee-missing", Kind.INVALID),
  /** A told wait does not say for whom. */
  WAITING_FOR_MISSING("case.waiting-for-missing", Kind.INVALID),
  /** Only the handler a case is assigned to may take ownership. */
  NOT_ASSIGNED_TO_YOU("case.not-assigned-to-you", Kind.FORBIDDEN),
  /** There is no clarification or proposal of this number. */
  NUMBER_UNKNOWN("case.number-unknown", Kind.UNKNOWN),
  /** The clarification is not the one the case waits for. */
  CLARIFICATION_NOT_AWAITED("case.clarification-not-awaited", Kind.CONFLICT),
  /** Nobody solves what they have not understood: the customer confirms a summary first. */
  SUMMARY_UNCONFIRMED("case.summary-unconfirmed", Kind.CONFLICT),
  /** Only the latest proposal can be agreed to. */
  PROPOSAL_NOT_STANDING("case.proposal-not-standing", Kind.CONFLICT),
  /** A live case is resolved by its owner's authority; there is none. */
  OWNER_MISSING("case.owner-missing", Kind.CONFLICT),
  /** The STAR record lacks a part; the field names it. */
  STAR_INCOMPLETE("case.star-incomplete", Kind.INVALID),
  /** The decision decides nothing, gives no reasons or cites no policy; the field names it. */
  DECISION_INCOMPLETE("case.decision-incomplete", Kind.INVALID),
  /** An upheld complaint is resolved after a proposal to the customer; this round has none. */
  PROPOSAL_MISSING("case.proposal-missing", Kind.CONFLICT),
  /** Why there was no proposal is told where one was wanted and missing, and nowhere else. */
  WITHOUT_PROPOSAL_MISPLACED("case.without-proposal-misplaced", Kind.INVALID),
  /** There is no such policy, or no such version of it. */
  POLICY_UNKNOWN("policy.unknown", Kind.INVALID),
  /** That version of the policy is not in force on the day of the decision. */
  POLICY_NOT_IN_FORCE("policy.not-in-force", Kind.INVALID),
  /** A policy or a version has a name that is none. */
  POLICY_NAME_UNFIT("policy.name-unfit", Kind.INVALID),
  /** The version exists and says something else: a version never changes. */
  POLICY_VERSION_TAKEN("policy.version-taken", Kind.CONFLICT),
  /** A mandatory part is empty, or something that was promised is not done; the text names all. */
  CLOSURE_INCOMPLETE("case.closure-incomplete", Kind.CONFLICT),
  /** The follow-up goes on: nobody knows yet whether it worked. */
  FOLLOW_UP_NOT_OVER("case.follow-up-not-over", Kind.CONFLICT),
  /** The resolution is too long ago: a new complaint is registered instead. */
  REOPENING_WINDOW_OVER("case.reopening-window-over", Kind.CONFLICT),
  /** There is nobody above. */
  ESCALATED_TO_THE_TOP("case.escalated-to-the-top", Kind.CONFLICT),
  /** It stands where it began and cannot move down. */
  NOT_ESCALATED("case.not-escalated", Kind.CONFLICT),
  /** The criterion follows from events, or from nothing; people do not note it. */
  CRITERION_NOT_SEEN_BY_PEOPLE("case.criterion-not-seen-by-people", Kind.INVALID),
  /** A value is told where the criterion is about value, and nowhere else. */
  WORTH_MISPLACED("case.worth-misplaced", Kind.INVALID),
  /** The value is within the authority of a handler. */
  WITHIN_AUTHORITY("case.within-authority", Kind.INVALID),
  /** Nobody noted this criterion, or it was refuted before. */
  SIGN_UNKNOWN("case.sign-unknown", Kind.UNKNOWN),
  /** A history is told of an imported complaint only. */
  NOT_IMPORTED("case.not-imported", Kind.CONFLICT),
  /** A step lies before the one it follows. */
  OUT_OF_TIME_ORDER("case.out-of-time-order", Kind.INVALID),
  /** A history tells of what has not happened yet. */
  IN_THE_FUTURE("case.in-the-future", Kind.INVALID);

  private final String code;
  private final Kind kind;

  CaseReason(String code, Kind kind) {
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
