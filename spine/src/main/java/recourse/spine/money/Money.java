package recourse.spine.money;

import java.math.BigDecimal;
import java.util.Currency;
import recourse.spine.refusal.Refusal;

/**
 * An amount of one currency, never a fraction of its smallest unit; two currencies are never mixed.
 *
 * @param minor in minor units, for example pence; not negative
 * @param currency ISO 4217, for example GBP
 */
public record Money(long minor, String currency) {
  public Money {
    if (minor < 0) {
      throw new Refusal(MoneyReason.AMOUNT_UNFIT, "minor", "An amount in minor units, 0 or more.");
    }
    requireKnown(currency);
  }

  /** None of a currency. */
  public static Money none(String currency) {
    return new Money(0, currency);
  }

  /** The sum; refused for another currency, and when it is more than can be counted. */
  public Money plus(Money more) {
    if (!currency.equals(more.currency)) {
      throw new Refusal(
          MoneyReason.CURRENCY_MIXED,
          "currency",
          "%s and %s are not added.".formatted(currency, more.currency));
    }
    try {
      return new Money(Math.addExact(minor, more.minor), currency);
    } catch (ArithmeticException tooMuch) {
      throw new Refusal(MoneyReason.AMOUNT_UNFIT, "minor", "That is more than can be counted.");
    }
  }

  /** In major units, for example pounds, with all their decimal places. */
  public BigDecimal major() {
    return BigDecimal.valueOf(
        minor, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
  }

  /** Refuses a currency that ISO 4217 does not know. */
  public static void requireKnown(String currency) {
    try {
      Currency.getInstance(currency);
    } catch (IllegalArgumentException | NullPointerException unknown) {
      throw new Refusal(
          MoneyReason.CURRENCY_UNKNOWN, "currency", "An ISO 4217 code, for example GBP.");
    }
  }
}
