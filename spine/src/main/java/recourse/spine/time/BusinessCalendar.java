package recourse.spine.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Working time: a zone, an ordinary week and the public holidays. Its version is its whole
 * definition, {@code ZONE HOLIDAYS WEEK}, so that a clock which keeps the version keeps the
 * calendar: changed hours apply to new clocks and never leave one clock counted two ways. All
 * intervals are half-open. Years are laid out once; every question is a binary search.
 */
public final class BusinessCalendar {
  private static final int FURTHEST_YEARS = 400;

  private final String version;
  private final ZoneId zone;
  private final WorkingWeek week;
  private final PublicHolidays holidays;
  private final Map<Integer, Set<LocalDate>> holidaysOf = new ConcurrentHashMap<>();
  private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

  private BusinessCalendar(String version, ZoneId zone, WorkingWeek week, PublicHolidays holidays) {
    this.version = version;
    this.zone = zone;
    this.week = week;
    this.holidays = holidays;
  }

  /**
   * The calendar of a version.
   *
   * @param version for example {@code Europe/London gb-eng MON-FRI 09:00-17:00}
   */
  public static BusinessCalendar of(String version) {
    String[] words = version.trim().split("\\s+", 3);
    if (words.length != 3) {
      throw new IllegalArgumentException("A calendar is ZONE HOLIDAYS WEEK, not " + version);
    }
    return of(version, PublicHolidays.of(words[1]));
  }

  /** The calendar of a version, with its holidays from elsewhere. */
  public static BusinessCalendar of(String version, PublicHolidays holidays) {
    String[] words = version.trim().split("\\s+", 3);
    return new BusinessCalendar(
        version.trim(), ZoneId.of(words[0]), WorkingWeek.parse(words[2]), holidays);
  }

  /** The first instant at which so much working time has passed since the start. */
  public Instant addWorking(Instant start, Duration working) {
    if (working.isNegative()) {
      throw new IllegalArgumentException("Working time runs forwards: " + working);
    }
    if (working.isZero()) {
      return start;
    }
    int year = yearOf(start);
    int furthest = year + FURTHEST_YEARS;
    long left = year(year).before(start) + working.toNanos();
    while (left > year(year).total() && year < furthest) {
      left -= year(year).total();
      year++;
    }
    return year(year).when(left);
  }

  /** The working time between two instants; zero when the second is not after the first. */
  public Duration workingBetween(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      return Duration.ZERO;
    }
    long worked = year(yearOf(to)).before(to) - year(yearOf(from)).before(from);
    for (int year = yearOf(from); year < yearOf(to); year++) {
      worked += year(year).total();
    }
    return Duration.ofNanos(worked);
  }

  /** Whether work is being done at an instant. */
  public boolean isWorking(Instant instant) {
    return year(yearOf(instant)).firstFrom(instant).equals(Optional.of(instant));
  }

  /** The first working instant that is not before this one. */
  public Instant firstWorkingFrom(Instant instant) {
    int year = yearOf(instant);
    return year(year)
        .firstFrom(instant)
        .orElseGet(() -> year(year + 1).firstFrom(instant).orElse(instant));
  }

  /** Whether anybody works on a day. */
  public boolean isBusinessDay(LocalDate day) {
    return !week.on(day.getDayOfWeek()).isEmpty() && !holidaysIn(day.getYear()).contains(day);
  }

  /** The business day that so many business days after a day lead to. */
  public LocalDate businessDaysAfter(LocalDate day, int days) {
    LocalDate last = day;
    for (int left = days; left > 0; left -= isBusinessDay(last) ? 1 : 0) {
      last = last.plusDays(1);
    }
    return last;
  }

  /** When business closes on a business day. */
  public Instant closeOf(LocalDate businessDay) {
    List<WorkingPeriod> shifts = week.on(businessDay.getDayOfWeek());
    return shifts.get(shifts.size() - 1).endOn(businessDay).atZone(zone).toInstant();
  }

  /** What a working day means in a promise: the hours of the week over its working days. */
  public Duration normalDay() {
    return week.normalDay();
  }

  /** The zone in which its days begin. */
  public ZoneId zone() {
    return zone;
  }

  /** The definition that makes it what it is. */
  public String version() {
    return version;
  }

  private WorkingYear year(int year) {
    WorkingYear known = years.get(year);
    return known != null
        ? known
        : years.computeIfAbsent(year, y -> WorkingYear.of(y, zone, week, this::holidaysIn));
  }

  private Set<LocalDate> holidaysIn(int year) {
    return holidaysOf.computeIfAbsent(year, holidays::in);
  }

  private static int yearOf(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).getYear();
  }
}
