package recourse.followup.deadlines;

import recourse.spine.refusal.Reason;

/** Why nothing can be said about a clock. */
public enum DeadlineReason implements Reason {
  /** No rule asks that the regulator be told. */
  NOT_FOR_REGULATOR("deadline.not-for-regulator", Kind.CONFLICT),
  /** The regulator was told already, or need not be any more. */
  ENDED("deadline.ended", Kind.CONFLICT),
  /** Before it was owed, or not yet. */
  NOT_THEN("deadline.not-then", Kind.INVALID);

  private final String code;
  private final Kind kind;

  DeadlineReason(String code, Kind kind) {
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
