package recourse.metrics.measures.definition;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Whole days in a time zone. As instants it is half-open: the end is the start of the day after the
 * last one, whatever the clocks do in between.
 *
 * @param from the first day
 * @param to the last day, included
 * @param zone whose days they are
 */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {
  private static final int LONGEST_IN_DAYS = 3_660;
  private static final int LENGTH_OF_A_DATE = 10;

  /** The period that was asked for in words; refused with the name of what is wrong. */
  public static Period of(String from, String to, String timeZone) {
    return new Period(date("from", from), date("to", to), zone(timeZone)).ifSensible();
  }

  /** Its first instant. */
  public Instant start() {
    return from.atStartOfDay(zone).toInstant();
  }

  /** The first instant after it. */
  public Instant end() {
    return to.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Its last instant, or now if that is earlier: nobody knows what is yet to come. */
  public Instant lastInstant(Instant now) {
    Instant last = end().minus(1, ChronoUnit.MICROS);
    return last.isBefore(now) ? last : now;
  }

  /**
   * The steps it touches, each with its first instant, in order: days and Mondays as yyyy-MM-dd,
   * months as yyyy-MM.
   */
  public SortedMap<String, Instant> steps(Dimension step) {
    return switch (step) {
      case DAY -> steps(from, day -> day.plusDays(1), LocalDate::toString);
      case WEEK ->
          steps(
              from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
              day -> day.plusWeeks(1),
              LocalDate::toString);
      case MONTH ->
          steps(
              from.withDayOfMonth(1),
              day -> day.plusMonths(1),
              day -> YearMonth.from(day).toString());
      default -> throw new IllegalArgumentException(step + " is no step of time");
    };
  }

  private SortedMap<String, Instant> steps(
      LocalDate first, UnaryOperator<LocalDate> next, Function<LocalDate, String> name) {
    SortedMap<String, Instant> steps = new TreeMap<>();
    for (LocalDate day = first; !day.isAfter(to); day = next.apply(day)) {
      steps.put(name.apply(day), day.atStartOfDay(zone).toInstant());
    }
    return steps;
  }

  private Period ifSensible() {
    if (from.isAfter(to)) {
      throw invalid("from", "from must not be after to.");
    }
    if (ChronoUnit.DAYS.between(from, to) >= LONGEST_IN_DAYS) {
      throw invalid("to", "The period may span " + LONGEST_IN_DAYS + " days at most.");
    }
    return this;
  }

  private static LocalDate date(String field, String text) {
    try {
      if (text != null && text.length() == LENGTH_OF_A_DATE) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noDate) {
      // refused below
    }
    throw invalid(field, field + " must be a date, for example 2026-06-01.");
  }

  private static ZoneId zone(String text) {
    if (ZoneId.getAvailableZoneIds().contains(text)) {
      return ZoneId.of(text);
    }
    throw invalid("timeZone", "timeZone must be an IANA zone, for example Europe/London.");
  }

  private static Refusal invalid(String field, String expected) {
    return new Refusal(CommonReason.REQUEST_INVALID, field, expected);
  }
}
