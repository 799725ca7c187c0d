package recourse.spine.money;

import recourse.spine.refusal.Reason;

/** Why an amount is refused. */
public enum MoneyReason implements Reason {
  /** It is negative, or more than can be counted. */
  AMOUNT_UNFIT("money.amount-unfit", Kind.INVALID),
  /** ISO 4217 knows no such currency. */
  CURRENCY_UNKNOWN("money.currency-unknown", Kind.INVALID),
  /** Two currencies were to be added. */
  CURRENCY_MIXED("money.currency-mixed", Kind.CONTRADICTION);

  private final String code;
  private final Kind kind;

  MoneyReason(String code, Kind kind) {
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
