package recourse.followup.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Pause;
import recourse.followup.policy.BusinessCalendars;
import recourse.spine.time.BusinessCalendar;

/**
 * Why a clock is due when it is due: the same sum, in words and in figures.
 *
 * @param words to be read from top to bottom
 * @param pauses every time somebody outside was asked
 */
public record Explanation(List<String> words, List<StoodStill> pauses) {
  /**
   * A pause.
   *
   * @param clarification its number
   * @param from when they were asked
   * @param to when the answer came; null while it is awaited
   * @param why whom we waited for
   * @param working the working time it took; null while it is awaited
   */
  public record StoodStill(
      int clarification, Instant from, Instant to, String why, Duration working) {}

  static Explanation of(DeadlineClock clock, BusinessCalendars calendars) {
    if (clock.policyVersion().equals(DeadlineClock.VERDICT_OF_SOURCE)) {
      return told("The system this complaint came from told its verdict, but no date.");
    }
    if (clock.allowance() != null) {
      return new Explanation(ruled(clock), pauses(clock, calendars.of(clock.calendarVersion())));
    }
    if (clock.target() == null) {
      return told("The system this complaint came from had promised an answer by this date.");
    }
    BusinessCalendar calendar = calendars.of(clock.calendarVersion());
    return new Explanation(words(clock, calendar), pauses(clock, calendar));
  }

  private static List<StoodStill> pauses(DeadlineClock clock, BusinessCalendar calendar) {
    return clock.pauses().all().stream().map(pause -> stoodStill(pause, calendar)).toList();
  }

  private static List<String> ruled(DeadlineClock clock) {
    List<String> words = new ArrayList<>();
    words.add(
        "%s (%s) allows until %s."
            .formatted(clock.policyVersion(), clock.paragraph(), clock.allowance()));
    words.add(
        "It is counted from %s on the days of %s."
            .formatted(clock.startedAt(), clock.calendarVersion()));
    words.add(
        clock.lapses()
            ? "It is a chance, not an obligation: when it is over, nothing was broken."
            : "No waiting within the house stops it.");
    words.add("So it is due at %s, and still kept at that very instant.".formatted(clock.dueAt()));
    return words;
  }

  private static Explanation told(String sentence) {
    return new Explanation(List.of(sentence), List.of());
  }

  private static List<String> words(DeadlineClock clock, BusinessCalendar calendar) {
    List<String> words = new ArrayList<>();
    words.add(promised(clock, calendar));
    words.add(
        "It is counted from %s in working time: %s."
            .formatted(clock.startedAt(), calendar.version()));
    if (!clock.pausedWorking().isZero()) {
      words.add(
          "It stood still for %s of working time while somebody outside was asked, and is due later by as much."
              .formatted(spoken(clock.pausedWorking())));
    }
    words.add("So it is due at %s, and still kept at that very instant.".formatted(clock.dueAt()));
    if (clock.pausedAt() != null) {
      words.add(
          "It stands still since %s; what remains begins to count when the answer comes."
              .formatted(clock.pausedAt()));
    }
    return words;
  }

  private static String promised(DeadlineClock clock, BusinessCalendar calendar) {
    String because = clock.priority() == null ? "" : " for priority " + clock.priority();
    return "%s promises to %s within %s working days of %s%s: %s."
        .formatted(
            clock.policyVersion(),
            clock.kind().name().toLowerCase(Locale.ROOT),
            days(clock.target(), calendar.normalDay()),
            spoken(calendar.normalDay()),
            because,
            spoken(clock.target()));
  }

  private static String days(Duration target, Duration day) {
    return String.valueOf(target.dividedBy(day));
  }

  private static String spoken(Duration duration) {
    return "%d h %02d min".formatted(duration.toHours(), duration.toMinutesPart());
  }

  private static StoodStill stoodStill(Pause pause, BusinessCalendar calendar) {
    Duration working =
        pause.to() == null ? null : calendar.workingBetween(pause.from(), pause.to());
    return new StoodStill(pause.number(), pause.from(), pause.to(), pause.why(), working);
  }
}
