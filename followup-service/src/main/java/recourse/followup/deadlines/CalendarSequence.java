package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.WorkingTime;

/**
 * Working time that passes from one calendar to the next: what was spent on the hours of one team
 * stays spent when another takes over.
 *
 * @param stretches in their order; the first also counts before its beginning
 */
public record CalendarSequence(List<Stretch> stretches) implements WorkingTime {
  /** From an instant on, this calendar counts. */
  public record Stretch(Instant from, BusinessCalendar calendar) {}

  /** Refuses nothing to count on. */
  public CalendarSequence {
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("Working time needs a calendar");
    }
  }

  @Override
  public Instant addWorking(Instant start, Duration working) {
    Instant from = start;
    Duration left = working;
    for (int i = indexAt(start); i < stretches.size() - 1; i++) {
      Instant until = stretches.get(i + 1).from();
      Duration here = stretches.get(i).calendar().workingBetween(from, until);
      if (left.compareTo(here) <= 0) {
        return stretches.get(i).calendar().addWorking(from, left);
      }
      left = left.minus(here);
      from = until;
    }
    return stretches.get(stretches.size() - 1).calendar().addWorking(from, left);
  }

  @Override
  public Duration workingBetween(Instant from, Instant to) {
    Duration worked = Duration.ZERO;
    Instant begin = from;
    for (int i = indexAt(from); i < stretches.size() && begin.isBefore(to); i++) {
      Instant until = i + 1 < stretches.size() ? earlier(stretches.get(i + 1).from(), to) : to;
      worked = worked.plus(stretches.get(i).calendar().workingBetween(begin, until));
      begin = until;
    }
    return worked;
  }

  /** The calendar that counts at an instant. */
  public BusinessCalendar at(Instant instant) {
    return stretches.get(indexAt(instant)).calendar();
  }

  private int indexAt(Instant instant) {
    int index = 0;
    while (index + 1 < stretches.size() && !stretches.get(index + 1).from().isAfter(instant)) {
      index++;
    }
    return index;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
