package recourse.resolution.casefile;

import java.util.Currency;
import recourse.resolution.redress.RedressReason;
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
      throw new Refusal(RedressReason.AMOUNT_UNFIT, "amount", "Money is not negative.");
    }
    refuseUnknown(currency);
  }

  /** The sum; refused for another currency, and when it is more than can be counted. */
  public Money plus(Money more) {
    if (!currency.equals(more.currency)) {
      throw new Refusal(
          RedressReason.CURRENCY_MIXED,
          "currency",
          "%s and %s are not added.".formatted(currency, more.currency));
    }
    try {
      return new Money(Math.addExact(minor, more.minor), currency);
    } catch (ArithmeticException tooMuch) {
      throw new Refusal(RedressReason.AMOUNT_UNFIT, "amount", "That is more than can be counted.");
    }
  }

  /** Refuses what ISO 4217 does not know. */
  public static void refuseUnknown(String currency) {
    try {
      Currency.getInstance(currency);
    } catch (IllegalArgumentException | NullPointerException unknown) {
      throw new Refusal(
          RedressReason.CURRENCY_UNKNOWN, "currency", "An ISO 4217 code, for example GBP.");
    }
  }
}
