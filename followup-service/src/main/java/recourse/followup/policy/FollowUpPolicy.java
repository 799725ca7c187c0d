package recourse.followup.policy;

import java.time.Duration;
import java.time.Instant;
import recourse.spine.time.BusinessCalendar;

/**
 * When to ask the customer whether the answer worked, and how often. A first delay of zero means at
 * once, whatever the hour; any other question goes out in working hours only.
 *
 * @param version names the rule
 * @param after working time between the resolution and the first question
 * @param againAfter working time between two tries
 * @param tries how often to try before the follow-up lapses
 * @param surveyOpen how long after it was sent a survey can be answered, wall-clock time
 * @param amendable how long the first answer may be amended, wall-clock time
 * @param calendar on which all this is counted
 */
public record FollowUpPolicy(
    String version,
    Duration after,
    Duration againAfter,
    int tries,
    Duration surveyOpen,
    Duration amendable,
    BusinessCalendar calendar) {

  /** When the first question goes out. */
  public Instant firstDue(Instant resolvedAt) {
    return after.isZero() ? resolvedAt : inHours(calendar.addWorking(resolvedAt, after));
  }

  /** When to try again, or to give up after the last try. */
  public Instant nextDue(Instant triedAt) {
    return inHours(calendar.addWorking(triedAt, againAfter));
  }

  /** Whether a question may go out now: nobody is written to at midnight because we were late. */
  public boolean maySendAt(Instant now) {
    return after.isZero() || calendar.isWorking(now);
  }

  private Instant inHours(Instant instant) {
    return calendar.firstWorkingFrom(instant);
  }
}
