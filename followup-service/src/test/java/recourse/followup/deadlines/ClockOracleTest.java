package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import recourse.contract.WaitingFor;
import recourse.followup.complaints.Pause;
import recourse.followup.complaints.Pauses;
import recourse.followup.deadlines.CalendarSequence.Stretch;
import recourse.followup.sla.CalendarHours;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaVersion;
import recourse.spine.time.BusinessCalendar;

/**
 * A clock against an oracle that lives through it minute by minute: it looks at the clock on the
 * wall, works if anybody works at that time on that day, and waits while somebody was asked.
 * 120,000 random lives of start, target, pauses, holidays, hours that change on a day, and teams
 * that take over, in seven zones with every change of offset of a year.
 */
class ClockOracleTest {
  private static final int LIVES = 120_000;
  private static final long SEED = 20_260_601L;
  private static final Instant FIRST = Instant.parse("2025-12-20T00:00:00Z");
  private static final int MINUTES = 400 * 24 * 60;
  private static final LocalDate CHANGE = LocalDate.of(2026, 4, 2);
  private static final LocalDate CHANGE_BACK = LocalDate.of(2026, 10, 24);
  private static final Set<LocalDate> CLOSED =
      Set.of(
          LocalDate.of(2025, 12, 25),
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 3, 30),
          LocalDate.of(2026, 4, 3),
          LocalDate.of(2026, 10, 26),
          LocalDate.of(2026, 12, 25),
          LocalDate.of(2026, 12, 31));
  private static final List<String> ZONES =
      List.of(
          "Europe/London",
          "America/New_York",
          "America/St_Johns",
          "Australia/Lord_Howe",
          "Asia/Kolkata",
          "America/Santiago",
          "UTC");

  /** Hours as the calendar reads them, and as the oracle does: minutes of the day, by day. */
  private enum Hours {
    OFFICE("MON-FRI 09:00-17:00", 1, 5, 540, 1020),
    SPLIT("MON-FRI 09:00-12:30,13:30-17:00", 1, 5, 540, 750, 810, 1020),
    ALWAYS("MON-SUN 00:00-24:00", 1, 7, 0, 1440),
    NIGHT("MON-SUN 00:30-03:15,22:10-24:00", 1, 7, 30, 195, 1330, 1440),
    FEW("TUE-SUN 01:10-01:50,02:15-02:45,23:00-24:00", 2, 7, 70, 110, 135, 165, 1380, 1440);

    private final String week;
    private final int firstDay;
    private final int lastDay;
    private final int[] minutes;

    Hours(String week, int firstDay, int lastDay, int... minutes) {
      this.week = week;
      this.firstDay = firstDay;
      this.lastDay = lastDay;
      this.minutes = minutes;
    }

    boolean works(DayOfWeek day, LocalTime time) {
      int minute = time.toSecondOfDay() / 60;
      boolean working = false;
      for (int i = 0; i < minutes.length; i += 2) {
        working |= minute >= minutes[i] && minute < minutes[i + 1];
      }
      return working && day.getValue() >= firstDay && day.getValue() <= lastDay;
    }
  }

  /** A calendar, and every minute of a year as the oracle saw it. */
  private record Watched(BusinessCalendar calendar, boolean[] worked) {
    static Watched of(String zone, Hours ordinary, Hours meanwhile) {
      boolean[] worked = new boolean[MINUTES];
      ZoneId place = ZoneId.of(zone);
      for (int i = 0; i < MINUTES; i++) {
        LocalDateTime wall = LocalDateTime.ofInstant(instant(i), place);
        LocalDate day = wall.toLocalDate();
        boolean changed = !day.isBefore(CHANGE) && !day.isAfter(CHANGE_BACK);
        worked[i] =
            !CLOSED.contains(day)
                && (changed ? meanwhile : ordinary).works(wall.getDayOfWeek(), wall.toLocalTime());
      }
      return new Watched(calendar(zone, ordinary, meanwhile), worked);
    }

    private static BusinessCalendar calendar(String zone, Hours ordinary, Hours meanwhile) {
      return new SlaRegister(
              List.of(
                  entry(1, null, null, zone, ordinary),
                  entry(2, CHANGE, CHANGE_BACK, zone, meanwhile)))
          .latest()
          .organisationCalendar();
    }

    private static SlaVersion entry(
        int number, LocalDate from, LocalDate until, String zone, Hours hours) {
      CalendarHours content =
          new CalendarHours(zone, "none", hours.week, List.copyOf(CLOSED), null, null);
      return new SlaVersion(number, "organisation", number, from, until, Instant.EPOCH, content);
    }
  }

  /** One random life; all of it in minutes since {@link #FIRST}. */
  private record Lived(
      Watched one,
      Watched other,
      int handover,
      int start,
      int target,
      int[] asked,
      int[] answered) {

    /** The first minute at which the target was worked off and nobody waited. */
    int due() {
      int left = target;
      int minute = start;
      while (left > 0 || waits(minute)) {
        left -= works(minute) && !waits(minute) ? 1 : 0;
        minute++;
      }
      return minute;
    }

    private boolean works(int minute) {
      return minute < handover ? one.worked[minute] : other.worked[minute];
    }

    private boolean waits(int minute) {
      for (int i = 0; i < asked.length; i++) {
        if (minute >= asked[i] && minute < answered[i]) {
          return true;
        }
      }
      return false;
    }

    Instant computed() {
      List<Pause> pauses = new ArrayList<>();
      for (int i = 0; i < asked.length; i++) {
        pauses.add(new Pause(i, instant(asked[i]), instant(answered[i]), WaitingFor.CUSTOMER));
      }
      CalendarSequence time =
          new CalendarSequence(
              List.of(
                  new Stretch(instant(start), one.calendar),
                  new Stretch(instant(handover), other.calendar)));
      List<Pause> united = new Pauses(pauses).unitedUntil(null);
      return DueCalculation.of(
              instant(start), Duration.ofMinutes(target), Duration.ZERO, united, time)
          .dueAt();
    }
  }

  @Test
  void shouldBeDueWhenTheMinutesLivedThroughSaySo() {
    // given
    SplittableRandom random = new SplittableRandom(SEED);
    List<List<Watched>> watched = ZONES.stream().map(ClockOracleTest::inZone).toList();

    for (int i = 0; i < LIVES; i++) {
      Lived life = life(random, watched.get(random.nextInt(watched.size())));

      // when
      Instant due = life.computed();

      // then
      if (!due.equals(instant(life.due()))) {
        assertThat(due).as("life %d of seed %d: %s", i, SEED, life).isEqualTo(instant(life.due()));
      }
    }
  }

  private static List<Watched> inZone(String zone) {
    return List.of(
        Watched.of(zone, Hours.OFFICE, Hours.SPLIT),
        Watched.of(zone, Hours.SPLIT, Hours.NIGHT),
        Watched.of(zone, Hours.ALWAYS, Hours.OFFICE),
        Watched.of(zone, Hours.NIGHT, Hours.FEW));
  }

  private static Lived life(SplittableRandom random, List<Watched> calendars) {
    int start = random.nextInt(1, 300 * 24 * 60);
    Watched one = calendars.get(random.nextInt(calendars.size()));
    boolean handedOver = random.nextInt(3) == 0;
    Watched other = handedOver ? calendars.get(random.nextInt(calendars.size())) : one;
    int pauses = random.nextInt(4);
    int[] asked = new int[pauses];
    int[] answered = new int[pauses];
    for (int i = 0; i < pauses; i++) {
      asked[i] = Math.max(0, start + random.nextInt(-600, 5_000));
      answered[i] = asked[i] + random.nextInt(0, 3_500);
    }
    return new Lived(
        one,
        other,
        handedOver ? start + random.nextInt(0, 4_000) : start,
        start,
        random.nextInt(1, 700),
        asked,
        answered);
  }

  private static Instant instant(int minute) {
    return FIRST.plusSeconds(60L * minute);
  }
}
