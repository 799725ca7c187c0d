package recourse.followup.coaching;

import recourse.spine.refusal.Reason;

/** Why nobody coaches like this. */
public enum CoachingReason implements Reason {
  /** Only a supervisor begins a conversation. */
  NOTE_FOR_SUPERVISORS("note.for-supervisors", Kind.FORBIDDEN),
  /** What a note says does not fit its kind. */
  NOTE_INCOMPLETE("note.incomplete", Kind.INVALID),
  /** Nothing is written about a customer who was erased. */
  CUSTOMER_ERASED("note.customer-erased", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  CoachingReason(String code, Kind kind) {
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
