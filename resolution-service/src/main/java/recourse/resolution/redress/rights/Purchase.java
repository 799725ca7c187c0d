package recourse.resolution.redress.rights;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * The consumer contract behind a complaint, as far as rights depend on it. Amounts are minor units
 * of its one currency; a day is a day in the United Kingdom.
 *
 * @param supply what was supplied
 * @param breach in what way the contract was broken
 * @param proof what is known about that
 * @param contractOn the day of the contract; decides which rules apply
 * @param ownedOn the day ownership (on hire: possession) passed; null while it has not
 * @param deliveredOn the day of delivery or supply; null while it has not come
 * @param installationRequired whether the trader must install it
 * @param installedOn the day the trader told that it is installed; null while it is not
 * @param faultOn the day the fault showed; null when it showed at once
 * @param agreedRejectionDays a longer time to reject that was agreed; null without
 * @param perishableDays the days such goods can be expected to last; null for what lasts
 * @param motorVehicle whether it is a motor vehicle
 * @param repairPossible false when impossible or disproportionate; for a service, to do it again
 * @param replacementPossible false when impossible or disproportionate
 * @param priceMinor what was paid
 * @param currency ISO 4217
 * @param useMinor what the use since delivery is judged to be worth; null for nothing
 * @param uncollectedDays days of that use due only to the trader not collecting the goods
 * @param worthMinor what it is worth with its fault; null while nobody has judged
 * @param deviceDamageMinor damage by digital content to a device; null without
 */
@NullUnmarked // still to be annotated
@Embeddable
public record Purchase(
    @Enumerated(EnumType.STRING) Supply supply,
    @Enumerated(EnumType.STRING) Breach breach,
    @Enumerated(EnumType.STRING) Proof proof,
    LocalDate contractOn,
    LocalDate ownedOn,
    LocalDate deliveredOn,
    Boolean installationRequired,
    LocalDate installedOn,
    LocalDate faultOn,
    Integer agreedRejectionDays,
    Integer perishableDays,
    Boolean motorVehicle,
    Boolean repairPossible,
    Boolean replacementPossible,
    Long priceMinor,
    String currency,
    Long useMinor,
    Integer uncollectedDays,
    Long worthMinor,
    Long deviceDamageMinor) {

  /** Whether the Act can give anything at all. */
  public boolean concernsAConsumer() {
    return supply != Supply.NONE;
  }

  /** The day the last of ownership, delivery and installation happened; null before (s.22(3)). */
  LocalDate completeOn() {
    if (ownedOn == null || deliveredOn == null || (installationRequired && installedOn == null)) {
      return null;
    }
    return Stream.of(ownedOn, deliveredOn, installationRequired ? installedOn : deliveredOn)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Whether the contract counts as broken on the day of delivery (s.19(14)-(15), s.42(9)-(10)). */
  boolean isBroken(int presumedMonths) {
    return switch (proof) {
      case SHOWN -> true;
      case DISPROVED -> false;
      case CLAIMED ->
          deliveredOn != null
              && supply != Supply.SERVICE
              && !faultDay().isAfter(DayCount.monthsBeginningWith(deliveredOn, presumedMonths));
    };
  }

  private LocalDate faultDay() {
    return faultOn == null ? deliveredOn : faultOn;
  }

  /** The least a price reduction may be: what it is worth less than the price, where judged. */
  long lostWorthMinor() {
    return worthMinor == null ? 1 : Math.max(1, priceMinor - worthMinor);
  }

  /** What may be taken off for use, without the days the trader left it uncollected (s.24(9)). */
  long useUntil(LocalDate today) {
    if (useMinor == null || deliveredOn == null) {
      return 0;
    }
    long had = ChronoUnit.DAYS.between(deliveredOn, today) + 1;
    long idle = uncollectedDays == null ? 0 : Math.min(had, uncollectedDays);
    return had <= 0 ? 0 : Math.min(priceMinor, useMinor * (had - idle) / had);
  }
}
