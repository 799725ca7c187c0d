package recourse.resolution.redress.rights;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * How one remedy stands on one day.
 *
 * @param remedy which
 * @param open whether the customer may require it on that day
 * @param section where the Act says so
 * @param because the reason in a sentence
 * @param lastDay the last day to require it; null when the Act sets none, or it is not open
 * @param minimumMinor the least money it is worth, in minor units; null for what is no money
 * @param maximumMinor the most; null for what is no money
 * @param currency ISO 4217; null for what is no money
 * @param payWithinDays days to pay, the day the trader agrees being day 1; null without money
 */
@NullUnmarked // still to be annotated
public record Entitlement(
    Remedy remedy,
    boolean open,
    String section,
    String because,
    LocalDate lastDay,
    Long minimumMinor,
    Long maximumMinor,
    String currency,
    Integer payWithinDays) {

  static Entitlement closed(Remedy remedy, String section, String because) {
    return new Entitlement(remedy, false, section, because, null, null, null, null, null);
  }

  static Entitlement deed(Remedy remedy, String section, String because) {
    return new Entitlement(remedy, true, section, because, null, null, null, null, null);
  }

  static Entitlement money(
      Remedy remedy, String section, String because, Amounts amounts, LocalDate lastDay) {
    return new Entitlement(
        remedy,
        true,
        section,
        because,
        lastDay,
        amounts.minimumMinor(),
        amounts.maximumMinor(),
        amounts.currency(),
        amounts.payWithinDays());
  }

  /**
   * How much money a remedy is worth.
   *
   * @param minimumMinor the least, in minor units
   * @param maximumMinor the most, in minor units
   */
  record Amounts(long minimumMinor, long maximumMinor, String currency, int payWithinDays) {}
}
