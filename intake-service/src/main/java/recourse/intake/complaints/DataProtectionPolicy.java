package recourse.intake.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The clock of a complaint about our handling of personal data (DPA 2018 s.164A): acknowledged
 * within 30 days beginning when it is received, so that the day of receipt is day 1. Complaints
 * received before the law have no such clock.
 *
 * @param version named with every date it gives
 * @param days day 1 is the day of receipt, in the zone of the organisation
 * @param effectiveFrom the first day of receipt it applies to
 */
public record DataProtectionPolicy(String version, int days, LocalDate effectiveFrom) {
  /** The last day on which it may be acknowledged; empty for a receipt before the law. */
  public Optional<LocalDate> acknowledgeBy(Instant receivedAt, ZoneId zone) {
    LocalDate dayOne = receivedAt.atZone(zone).toLocalDate();
    return dayOne.isBefore(effectiveFrom)
        ? Optional.empty()
        : Optional.of(dayOne.plusDays(days - 1L));
  }
}
