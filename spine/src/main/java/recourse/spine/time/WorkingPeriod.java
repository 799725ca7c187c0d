package recourse.spine.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A stretch of work within a day, half-open, on the wall clock of the calendar's zone. An end of
 * midnight means the end of the day.
 *
 * @param from first moment of work
 * @param to first moment after it
 */
record WorkingPeriod(LocalTime from, LocalTime to) {

  WorkingPeriod {
    if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
      throw new IllegalArgumentException("A working period ends after it begins: " + from);
    }
  }

  static WorkingPeriod parse(String text) {
    String[] ends = text.trim().split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("Write a working period as 09:00-17:00, not " + text);
    }
    return new WorkingPeriod(time(ends[0]), time(ends[1]));
  }

  LocalDateTime startOn(LocalDate day) {
    return day.atTime(from);
  }

  LocalDateTime endOn(LocalDate day) {
    return endsAtMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(to);
  }

  Duration length() {
    LocalDate anyDay = LocalDate.EPOCH;
    return Duration.between(startOn(anyDay), endOn(anyDay));
  }

  boolean endsBefore(WorkingPeriod next) {
    return !endsAtMidnight() && !next.from.isBefore(to);
  }

  @Override
  public String toString() {
    return from + "-" + (endsAtMidnight() ? "24:00" : to.toString());
  }

  private boolean endsAtMidnight() {
    return to.equals(LocalTime.MIDNIGHT);
  }

  private static LocalTime time(String text) {
    return text.trim().equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text.trim());
  }
}
