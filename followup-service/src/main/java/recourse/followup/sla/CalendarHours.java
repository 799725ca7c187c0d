package recourse.followup.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recourse.spine.time.BusinessCalendar;

/**
 * When somebody works.
 *
 * @param zone for example {@code Europe/London}; a calendar keeps it
 * @param holidays code of country and region, for example {@code gb-eng}; {@code none} for none
 * @param week for example {@code MON-FRI 09:00-12:30,13:30-17:00; SAT 10:00-14:00}
 * @param closed single days on which nobody works although the week says so
 * @param team whose hours these are; absent for nobody's in particular
 * @param organisation the client whose complaints are counted on these hours; absent likewise
 */
public record CalendarHours(
    String zone,
    String holidays,
    String week,
    List<LocalDate> closed,
    @Nullable String team,
    @Nullable String organisation)
    implements SlaContent {

  public CalendarHours {
    closed = closed.stream().sorted().distinct().toList();
  }

  /** The hours of a definition, {@code ZONE HOLIDAYS WEEK}, of nobody in particular. */
  public static CalendarHours of(String definition) {
    String[] words = definition.trim().split("\\s+", 3);
    return new CalendarHours(words[0], words[1], words[2], List.of(), null, null);
  }

  @Override
  public SlaSubject subject() {
    return SlaSubject.CALENDAR;
  }

  /** {@code ZONE HOLIDAYS WEEK}. */
  public String definition() {
    return zone + " " + holidays + " " + week;
  }

  /** These hours, valid for these days. */
  BusinessCalendar.Page page(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new BusinessCalendar.Page(from, until, definition(), Set.copyOf(closed));
  }
}
