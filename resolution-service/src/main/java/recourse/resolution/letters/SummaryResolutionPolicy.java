package recourse.resolution.letters;

import java.time.Instant;
import java.time.LocalDate;
import recourse.spine.time.BusinessCalendar;

/**
 * Until when a complaint counts as resolved at once, so that a summary resolution will do: close of
 * business on the third business day following the day of receipt (rule D3, DISP 1.5.1R), and only
 * where the customer has accepted (DISP 1.5.2AR).
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param businessDays after the day of receipt
 * @param calendar whose days and hours
 */
public record SummaryResolutionPolicy(
    String version, LocalDate validFrom, int businessDays, BusinessCalendar calendar) {
  /** The policy that applies now, by the calendar of the organisation. */
  public static SummaryResolutionPolicy on(BusinessCalendar calendar) {
    return new SummaryResolutionPolicy("summary-1", LocalDate.of(2016, 6, 30), 3, calendar);
  }

  /** The close of business of the last day. */
  public Instant closes(Instant receivedAt) {
    LocalDate receipt = LocalDate.ofInstant(receivedAt, calendar.zone());
    return calendar.closeOf(calendar.businessDaysAfter(receipt, businessDays));
  }

  /** Whether what was received then was resolved in time; the close itself is in time. */
  public boolean isInTime(Instant receivedAt, Instant resolvedAt) {
    return !resolvedAt.isAfter(closes(receivedAt));
  }
}
