package recourse.intake.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The clock of a complaint about our handling of personal data (DPA 2018 s.164A): acknowledged
 * within 30 days beginning when it is received, so that the day of receipt is day 1. In force from
 * 19 June 2026; earlier complaints have no such clock.
 *
 * @param version named with every date it gives
 * @param days day 1 is the day of receipt, in the zone of the organisation
 */
public record DataProtectionPolicy(String version, int days, LocalDate inForceFrom) {
  /** The policy in force. */
  public static final DataProtectionPolicy CURRENT =
      new DataProtectionPolicy("dpa-s164a-2026-06", 30, LocalDate.of(2026, 6, 19));

  /** The last day on which it may be acknowledged; empty for a receipt before the law. */
  public Optional<LocalDate> acknowledgeBy(Instant receivedAt, ZoneId zone) {
    LocalDate dayOne = receivedAt.atZone(zone).toLocalDate();
    return dayOne.isBefore(inForceFrom)
        ? Optional.empty()
        : Optional.of(dayOne.plusDays(days - 1L));
  }
}
