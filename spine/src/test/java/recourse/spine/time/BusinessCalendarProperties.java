package recourse.spine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The calendar against an oracle that looks at the clock on the wall once a minute: 20,000 random
 * cases of zones, changes of offset, holidays and split shifts for each of the two questions.
 */
class BusinessCalendarProperties {
  private static final List<String> ZONES =
      List.of(
          "Europe/London",
          "America/New_York",
          "America/St_Johns",
          "America/Sao_Paulo",
          "Australia/Lord_Howe",
          "Asia/Kolkata",
          "Pacific/Apia",
          "UTC");
  private static final List<String> WEEKS =
      List.of(
          "MON-FRI 09:00-17:00",
          "MON-FRI 09:00-12:30,13:30-17:00; SAT 10:00-14:00",
          "SUN-THU 00:00-24:00",
          "MON-SUN 00:30-03:15,22:10-24:00",
          "TUE 01:10-01:50,02:15-02:45,23:00-24:00; SUN 00:00-06:00",
          "MON-SUN 00:00-24:00");
  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(3, 29),
          MonthDay.of(10, 28),
          MonthDay.of(12, 25),
          MonthDay.of(12, 31));
  private static final Map<String, BusinessCalendar> CALENDARS = new ConcurrentHashMap<>();

  record Case(String zone, String week, Instant start, int minutes) {
    BusinessCalendar calendar() {
      return CALENDARS.computeIfAbsent(
          zone + " test " + week,
          version -> BusinessCalendar.of(version, BusinessCalendarProperties::holidays));
    }
  }

  private static boolean contains(WorkingPeriod period, LocalTime time) {
    return !time.isBefore(period.from())
        && (period.to().equals(LocalTime.MIDNIGHT) || time.isBefore(period.to()));
  }

  private static Set<LocalDate> holidays(int year) {
    return HOLIDAYS.stream().map(day -> day.atYear(year)).collect(Collectors.toSet());
  }

  @Property(tries = 20_000)
  void shouldCountWorkingTimeAsTheWallClockShowsIt(@ForAll("cases") Case given) {
    // given
    Instant end = given.start.plus(Duration.ofMinutes(given.minutes));
    WallClock oracle = new WallClock(given);

    // when
    Duration counted = given.calendar().workingBetween(given.start, end);

    // then
    assertThat(counted).isEqualTo(Duration.ofMinutes(oracle.workedUntil(end)));
  }

  @Property(tries = 20_000)
  void shouldAddWorkingTimeAsTheWallClockShowsIt(@ForAll("cases") Case given) {
    // given
    Instant end = given.start.plus(Duration.ofMinutes(given.minutes));
    WallClock oracle = new WallClock(given);
    long worked = oracle.workedUntil(end);

    // when
    Instant due = given.calendar().addWorking(given.start, Duration.ofMinutes(worked));

    // then
    assertThat(due).isEqualTo(oracle.firstInstantWith(worked));
  }

  @Property(tries = 5_000)
  void shouldAgreeWithItselfToTheMicrosecond(
      @ForAll("cases") Case given, @ForAll("amounts") Duration amount) {
    // given
    Instant start = given.start.plusNanos(123_456_000);

    // when
    Instant due = given.calendar().addWorking(start, amount);

    // then
    assertThat(given.calendar().workingBetween(start, due)).isEqualTo(amount);
    assertThat(given.calendar().workingBetween(start, due.minusNanos(1_000))).isLessThan(amount);
  }

  @Provide
  Arbitrary<Duration> amounts() {
    return Arbitraries.longs()
        .between(1, 500L * 3600 * 1_000_000)
        .map(us -> Duration.ofNanos(us * 1_000));
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Instant> anywhere =
        Arbitraries.longs()
            .between(minute("2009-12-20T00:00:00Z"), minute("2027-01-10T00:00:00Z"))
            .map(BusinessCalendarProperties::instant);
    Arbitrary<Instant> aroundAChange =
        Combinators.combine(
                Arbitraries.of(
                    "2026-03-29T01:00:00Z",
                    "2026-10-25T01:00:00Z",
                    "2010-03-14T03:31:00Z",
                    "2010-11-07T02:31:00Z",
                    "2018-11-04T03:00:00Z",
                    "2011-12-30T10:00:00Z",
                    "2026-04-04T15:00:00Z",
                    "2026-12-31T12:00:00Z"),
                Arbitraries.integers().between(-4_000, 600))
            .as((change, minutes) -> Instant.parse(change).plusSeconds(60L * minutes));
    return Combinators.combine(
            Arbitraries.of(ZONES),
            Arbitraries.of(WEEKS),
            Arbitraries.oneOf(anywhere, aroundAChange),
            Arbitraries.integers().between(0, 4_000))
        .as(Case::new);
  }

  private static long minute(String text) {
    return Instant.parse(text).getEpochSecond() / 60;
  }

  private static Instant instant(long minute) {
    return Instant.ofEpochSecond(minute * 60);
  }

  /** Looks at the wall once a minute. */
  private static final class WallClock {
    private final Case given;
    private final ZoneRules zone;
    private final WorkingWeek week;

    WallClock(Case given) {
      this.given = given;
      this.zone = ZoneId.of(given.zone).getRules();
      this.week = WorkingWeek.parse(given.week);
    }

    long workedUntil(Instant end) {
      long worked = 0;
      for (Instant t = given.start; t.isBefore(end); t = t.plusSeconds(60)) {
        worked += works(t) ? 1 : 0;
      }
      return worked;
    }

    Instant firstInstantWith(long worked) {
      Instant t = given.start;
      for (long left = worked; left > 0; t = t.plusSeconds(60)) {
        left -= works(t) ? 1 : 0;
      }
      return t;
    }

    private boolean works(Instant minute) {
      LocalDateTime wall = LocalDateTime.ofInstant(minute, zone.getOffset(minute));
      for (WorkingPeriod period : week.on(wall.getDayOfWeek())) {
        if (contains(period, wall.toLocalTime())) {
          return !HOLIDAYS.contains(MonthDay.from(wall));
        }
      }
      return false;
    }
  }
}
