package recourse.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The organisation works at other hours on some days. All versions together are its calendar: of
 * those that hold for a day the highest counts. Every version keeps a key of its own, so that
 * compaction loses none of them.
 *
 * @param occurredAt when it was decided; the epoch for the hours as they were installed
 * @param version counts the changes of the calendar, from 1
 * @param effectiveFrom the first day it holds for; absent for ever since
 * @param effectiveUntil the last one; absent without end
 * @param zone in which days begin, for example {@code Europe/London}; all versions have the same
 * @param holidays code of country and region, for example {@code gb-eng}; {@code none} for none
 * @param week for example {@code MON-FRI 09:00-12:30,13:30-17:00; SAT 10:00-14:00}
 * @param closed single days on which nobody works although the week says so
 * @param by the member of staff who decided it
 */
@EventType("calendar.changed.v1")
public record CalendarChanged(
    Instant occurredAt,
    int version,
    @MayBeAbsent LocalDate effectiveFrom,
    @MayBeAbsent LocalDate effectiveUntil,
    String zone,
    String holidays,
    String week,
    List<LocalDate> closed,
    String by)
    implements SettingEvent {

  @Override
  public UUID subject() {
    String name = "organisation calendar " + version;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
