package recourse.spine.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * When work is done in an ordinary week: any days, any number of periods a day, so lunch breaks and
 * split shifts are nothing special. Written as {@code MON-FRI 09:00-12:30,13:30-17:00; SAT
 * 10:00-14:00}.
 */
public final class WorkingWeek {
  private final Map<DayOfWeek, List<WorkingPeriod>> periods = new EnumMap<>(DayOfWeek.class);

  private WorkingWeek() {}

  public static WorkingWeek parse(String text) {
    WorkingWeek week = new WorkingWeek();
    for (String part : text.split(";", -1)) {
      String[] words = part.trim().split("\\s+", 2);
      if (words.length != 2) {
        throw new IllegalArgumentException("Write working hours as MON-FRI 09:00-17:00: " + text);
      }
      List<WorkingPeriod> shifts =
          Arrays.stream(words[1].split(",", -1)).map(WorkingPeriod::parse).toList();
      days(words[0]).forEach(day -> week.add(day, shifts));
    }
    return week;
  }

  List<WorkingPeriod> on(DayOfWeek day) {
    return periods.getOrDefault(day, List.of());
  }

  /** The length of a working day: the hours of the week, spread over its working days. */
  Duration normalDay() {
    return periods.values().stream()
        .flatMap(List::stream)
        .map(WorkingPeriod::length)
        .reduce(Duration.ZERO, Duration::plus)
        .dividedBy(periods.size());
  }

  private void add(DayOfWeek day, List<WorkingPeriod> shifts) {
    for (int i = 1; i < shifts.size(); i++) {
      if (!shifts.get(i - 1).endsBefore(shifts.get(i))) {
        throw new IllegalArgumentException("Shifts follow each other: " + shifts);
      }
    }
    if (periods.put(day, shifts) != null) {
      throw new IllegalArgumentException("A day is described once: " + day);
    }
  }

  private static List<DayOfWeek> days(String text) {
    String[] ends = text.split("-", -1);
    DayOfWeek day = day(ends[0]);
    DayOfWeek last = day(ends[ends.length - 1]);
    List<DayOfWeek> days = new ArrayList<>(List.of(day));
    while (day != last) {
      day = day.plus(1);
      days.add(day);
    }
    return days;
  }

  private static DayOfWeek day(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(text.toUpperCase(Locale.ROOT)) && text.length() >= 3)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a day of the week: " + text));
  }
}
