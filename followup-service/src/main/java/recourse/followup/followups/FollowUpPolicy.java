package recourse.followup.followups;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.spine.time.BusinessCalendar;

/**
 * When to ask the customer whether the answer worked, and how often, on the hours of whoever has
 * the complaint. A first delay of zero means at once, whatever the hour; any other question goes
 * out in working hours only.
 *
 * @param version names the rule
 * @param after working time between the resolution and the first question; left out: two ordinary
 *     days of the calendar
 * @param againAfter working time between two tries; left out likewise
 * @param tries how often to try before the follow-up lapses
 * @param surveyOpen how long after it was sent a survey can be answered, wall-clock time
 * @param amendable how long the first answer may be amended, wall-clock time
 */
public record FollowUpPolicy(
    String version,
    @Nullable Duration after,
    @Nullable Duration againAfter,
    int tries,
    Duration surveyOpen,
    Duration amendable) {
  private static final int DAYS = 2;

  /** Refuses to ask nobody. */
  public FollowUpPolicy {
    if (tries < 1) {
      throw new IllegalArgumentException("tries: at least one");
    }
  }

  /** When the first question goes out. */
  Instant firstDue(Instant resolvedAt, BusinessCalendar calendar) {
    return isAtOnce() ? resolvedAt : inHours(resolvedAt, after, calendar);
  }

  /** When to try again, or to give up after the last try. */
  Instant nextDue(Instant triedAt, BusinessCalendar calendar) {
    return inHours(triedAt, againAfter, calendar);
  }

  /** When a question that is due may go out: nobody is written to at midnight as we were late. */
  Instant mayBeSentAt(Instant now, BusinessCalendar calendar) {
    return isAtOnce() ? now : calendar.firstWorkingFrom(now);
  }

  private boolean isAtOnce() {
    return after != null && after.isZero();
  }

  private static Instant inHours(
      Instant from, @Nullable Duration delay, BusinessCalendar calendar) {
    Duration working = delay == null ? calendar.normalDayAt(from).multipliedBy(DAYS) : delay;
    return calendar.firstWorkingFrom(calendar.addWorking(from, working));
  }
}
