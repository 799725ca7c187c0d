package recourse.intake.model;

import recourse.spine.refusal.Reason;

/** Why intake says no. */
public enum IntakeReason implements Reason {
  /** Nobody can have received a complaint tomorrow. */
  RECEIVED_IN_FUTURE("complaint.received-in-future", Kind.INVALID),
  /** A receipt before 1970 is a typing error. */
  RECEIVED_TOO_LONG_AGO("complaint.received-too-long-ago", Kind.INVALID),
  /** One acknowledgement is enough. */
  ALREADY_ACKNOWLEDGED("complaint.already-acknowledged", Kind.CONFLICT),
  /** Handling time is attributed when the wrap-up ends, not before. */
  CONTACT_NOT_OVER("contact.not-over", Kind.INVALID),
  /** There is no such question. */
  QUESTION_UNKNOWN("question.unknown", Kind.UNKNOWN),
  /** What the customer said is not written over. */
  QUESTION_ANSWERED("question.already-answered", Kind.CONFLICT),
  /** There is nothing to confirm. */
  SUMMARY_MISSING("summary.missing", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  IntakeReason(String code, Kind kind) {
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
