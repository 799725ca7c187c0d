package recourse.resolution.letters;

import recourse.spine.refusal.Reason;

/** Why a letter is not written or not issued. */
public enum LetterReason implements Reason {
  /** It lacks what a rule requires; the text says what, and by which paragraph. */
  INCOMPLETE("letter.incomplete", Kind.CONFLICT),
  /** An answer in writing follows the resolution. */
  NOT_RESOLVED("letter.not-resolved", Kind.CONFLICT),
  /** The complaint is answered: there is no delay to explain any more. */
  ANSWERED("letter.answered", Kind.CONFLICT),
  /** A summary resolution wants acceptance by the close of the third business day. */
  NO_SUMMARY("letter.no-summary", Kind.CONFLICT),
  /** It would not reach a reader with the adjustments this customer needs. */
  CONTRADICTS_ADJUSTMENT("letter.contradicts-adjustment", Kind.CONFLICT),
  /** This letter is not written here. */
  NOT_OURS("letter.not-ours", Kind.INVALID),
  /** There is no letter of this number. */
  NUMBER_UNKNOWN("letter.number-unknown", Kind.UNKNOWN),
  /** The customer was erased, and what we wrote to them with it. */
  FORGOTTEN("letter.forgotten", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  LetterReason(String code, Kind kind) {
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
