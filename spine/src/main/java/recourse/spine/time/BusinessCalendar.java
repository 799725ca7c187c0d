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
import org.jspecify.annotations.Nullable;

/**
 * Working time: a zone, an ordinary week and the public holidays, perhaps other ones on some days
 * than on others. Its version is its whole definition, {@code ZONE HOLIDAYS WEEK}, or the name and
 * number of its latest page where it has several. All intervals are half-open. Years are laid out
 * once; every question is a binary search.
 */
public final class BusinessCalendar implements WorkingTime {
  private static final int FURTHEST_YEARS = 400;

  private final String version;
  private final ZoneId zone;
  private final List<Laid> pages;
  private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

  private BusinessCalendar(String version, ZoneId zone, List<Laid> pages) {
    this.version = version;
    this.zone = zone;
    this.pages = pages;
  }

  /**
   * The hours of some days.
   *
   * @param from the first of them; none for ever since
   * @param until the last one; none without end
   * @param definition {@code ZONE HOLIDAYS WEEK}
   * @param closed days on which nobody works although the week says so
   */
  public record Page(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String definition,
      Set<LocalDate> closed) {}

  private record Laid(
      Page page,
      WorkingWeek week,
      PublicHolidays holidays,
      Map<Integer, Set<LocalDate>> holidaysOf) {
    static Laid of(Page page, PublicHolidays holidays) {
      WorkingWeek week = WorkingWeek.parse(words(page.definition)[2]);
      return new Laid(page, week, holidays, new ConcurrentHashMap<>());
    }

    boolean holdsOn(LocalDate day) {
      return (page.from == null || !page.from.isAfter(day))
          && (page.until == null || !page.until.isBefore(day));
    }

    List<WorkingPeriod> shiftsOn(LocalDate day) {
      List<WorkingPeriod> shifts = week.on(day.getDayOfWeek());
      boolean free = shifts.isEmpty() || page.closed.contains(day) || isHoliday(day);
      return free ? List.of() : shifts;
    }

    private boolean isHoliday(LocalDate day) {
      return holidaysOf.computeIfAbsent(day.getYear(), holidays::in).contains(day);
    }
  }

  /**
   * The calendar of a version.
   *
   * @param version for example {@code Europe/London gb-eng MON-FRI 09:00-17:00}
   */
  public static BusinessCalendar of(String version) {
    return of(version, PublicHolidays.of(words(version)[1]));
  }

  /** The calendar of a version, with its holidays from elsewhere. */
  public static BusinessCalendar of(String version, PublicHolidays holidays) {
    Page page = new Page(null, null, version.trim(), Set.of());
    return new BusinessCalendar(
        version.trim(), ZoneId.of(words(version)[0]), List.of(Laid.of(page, holidays)));
  }

  /**
   * A calendar of several pages in one zone; of those that hold for a day the last one counts, and
   * the first one where none does.
   *
   * @param version what it is called
   */
  public static BusinessCalendar of(String version, List<Page> pages) {
    List<Laid> laid =
        pages.stream()
            .map(page -> Laid.of(page, PublicHolidays.of(words(page.definition)[1])))
            .toList();
    return new BusinessCalendar(version, ZoneId.of(words(pages.get(0).definition)[0]), laid);
  }

  private static String[] words(String definition) {
    String[] words = definition.trim().split("\\s+", 3);
    if (words.length != 3) {
      throw new IllegalArgumentException("A calendar is ZONE HOLIDAYS WEEK, not " + definition);
    }
    return words;
  }

  @Override
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

  @Override
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
    return !shiftsOn(day).isEmpty();
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
    List<WorkingPeriod> shifts = shiftsOn(businessDay);
    return shifts.get(shifts.size() - 1).endOn(businessDay).atZone(zone).toInstant();
  }

  /** What a working day means in a promise: the hours of the week over its working days. */
  public Duration normalDay() {
    return pages.get(pages.size() - 1).week.normalDay();
  }

  /** The same, as it holds at an instant. */
  public Duration normalDayAt(Instant instant) {
    return pageOf(instant.atZone(zone).toLocalDate()).week.normalDay();
  }

  /** What its page for the day of an instant says: {@code ZONE HOLIDAYS WEEK}. */
  public String definitionAt(Instant instant) {
    return pageOf(instant.atZone(zone).toLocalDate()).page.definition;
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
        : years.computeIfAbsent(year, y -> WorkingYear.of(y, zone, this::shiftsOn));
  }

  private List<WorkingPeriod> shiftsOn(LocalDate day) {
    return pageOf(day).shiftsOn(day);
  }

  /** The latest page that holds for a day; the first one where none does. */
  private Laid pageOf(LocalDate day) {
    for (int i = pages.size() - 1; i > 0; i--) {
      if (pages.get(i).holdsOn(day)) {
        return pages.get(i);
      }
    }
    return pages.get(0);
  }

  private static int yearOf(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).getYear();
  }
}
