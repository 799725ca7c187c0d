package recourse.resolution.redress;

import recourse.spine.refusal.Reason;

/** Why redress is refused. */
public enum RedressReason implements Reason {
  /** The settlement is worth less than the law gives; the text names the section. */
  BELOW_STATUTORY_RIGHTS("redress.below-statutory-rights", Kind.CONTRADICTION),
  /** Without knowing the purchase nobody can tell what the law gives. */
  PURCHASE_MISSING("redress.purchase-missing", Kind.CONFLICT),
  /** What is told of the purchase cannot be; the field says what. */
  PURCHASE_IMPOSSIBLE("redress.purchase-impossible", Kind.INVALID),
  /** This kind needs money, or has none. */
  AMOUNT_UNFIT("redress.amount-unfit", Kind.INVALID),
  /** ISO 4217 knows no such currency. */
  CURRENCY_UNKNOWN("money.currency-unknown", Kind.INVALID),
  /** Money of two currencies is not added or compared. */
  CURRENCY_MIXED("money.currency-mixed", Kind.CONTRADICTION),
  /** There is no redress of this number. */
  NUMBER_UNKNOWN("redress.number-unknown", Kind.UNKNOWN),
  /** Nobody approves what they offer themselves. */
  OWN_OFFER("redress.own-offer", Kind.FORBIDDEN),
  /** The same means of payment, unless the customer agreed to another (s.20(16)). */
  MEANS_NOT_AGREED("redress.means-not-agreed", Kind.CONFLICT),
  /** The case has ended: nothing is offered any more. */
  CASE_OVER("redress.case-over", Kind.CONFLICT),
  /** At least two options are compared, and one of them is chosen. */
  OPTIONS_UNFIT("redress.options-unfit", Kind.INVALID);

  private final String code;
  private final Kind kind;

  RedressReason(String code, Kind kind) {
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
