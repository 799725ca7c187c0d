package recourse.followup.quality;

import recourse.spine.refusal.Reason;

/** Why nobody scores like this. */
public enum ReviewReason implements Reason {
  /** Whoever handled a case does not review it. */
  OWN_CASE("review.own-case", Kind.FORBIDDEN),
  /** There is no answer to review yet. */
  NOT_RESOLVED("review.not-resolved", Kind.CONFLICT),
  /** The same reviewer scored this round before. */
  ALREADY_REVIEWED("review.already-made", Kind.CONFLICT),
  /** Not every criterion of a card is scored, or something else is. */
  SCORES_INCOMPLETE("scores.incomplete", Kind.INVALID),
  /** Something lies in the future. */
  NOT_YET("review.not-yet", Kind.INVALID),
  /** One voice a month. */
  VOICE_GIVEN("pulse.voice-given", Kind.CONFLICT),
  /** Nothing is written about a customer who was erased. */
  CUSTOMER_ERASED("review.customer-erased", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  ReviewReason(String code, Kind kind) {
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
