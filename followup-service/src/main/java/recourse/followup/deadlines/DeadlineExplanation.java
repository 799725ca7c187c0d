package recourse.followup.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import recourse.followup.complaints.Pause;
import recourse.spine.time.WorkingTime;

/**
 * Why a clock is due when it is due: the same sum, in words and in figures.
 *
 * @param words to be read from top to bottom
 * @param pauses every time it stood still
 * @param because every condition that had to be true for what holds; absent where it holds for all
 * @param passedOver what would have held as well, but says less about the complaint
 * @param hours on which it is counted, one after the other
 * @param changes of what holds, on the way
 * @param conditions what starts, stops and ends it
 * @param sum how the due time was computed
 * @param views the due time by what was or is known of calendars and agreements
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineExplanation(
    List<String> words,
    List<StoodStill> pauses,
    List<String> because,
    List<String> passedOver,
    List<ClockBasis.Hours> hours,
    List<ClockBasis.Change> changes,
    ClockConditions conditions,
    Sum sum,
    List<View> views) {
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

  /**
   * Due = start + (target + working time of the pauses), or the day the law allows + the days that
   * do not count.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Sum(
      Instant startedAt,
      Duration target,
      Duration pausedWorking,
      String allowance,
      Long stoppedDays,
      Instant atRiskAt,
      Instant dueAt) {}

  /**
   * How it looks by what is known.
   *
   * @param as {@code REPORTED}: as it stands and was told; {@code KNOWN_THEN}: by what had been put
   *     down by an instant; {@code KNOWN_NOW}: by all that is put down now, had it been known in
   *     time
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record View(
      String as, Instant known, Instant dueAt, String policyVersion, String calendarVersion) {
    static View of(String as, Instant known, ClockState reading) {
      return new View(
          as, known, reading.dueAt(), reading.slot().rule().version(), reading.calendarVersion());
    }
  }

  static DeadlineExplanation of(
      Deadline clock,
      ClockState reading,
      WorkingTime time,
      ClockConditions conditions,
      List<View> views) {
    ClockBasis basis = reading.basis();
    return new DeadlineExplanation(
        words(clock, reading),
        clock.pauses().all().stream().map(pause -> stoodStill(pause, time)).toList(),
        basis.because().isEmpty() ? null : basis.because(),
        basis.passedOver(),
        basis.hours(),
        basis.changes(),
        conditions,
        new Sum(
            clock.startedAt(),
            clock.target(),
            clock.target() == null ? null : clock.pausedWorking(),
            clock.allowance(),
            basis.stoppedDays(),
            reading.atRiskAt(),
            clock.dueAt()),
        views);
  }

  /** Of another system's promise there is nothing to compute. */
  static DeadlineExplanation ofSource(Deadline clock) {
    String sentence =
        clock.policyVersion().equals(Deadline.VERDICT_OF_SOURCE)
            ? "The system this complaint came from told its verdict, but no date."
            : "The system this complaint came from had promised an answer by this date.";
    return of(sentence);
  }

  static DeadlineExplanation of(String sentence) {
    return new DeadlineExplanation(
        List.of(sentence), List.of(), null, null, null, null, null, null, null);
  }

  private static List<String> words(Deadline clock, ClockState reading) {
    List<String> words =
        new ArrayList<>(
            clock.allowance() == null
                ? promised(clock, reading)
                : ruled(clock, reading.basis().stoppedDays()));
    words.addAll(reading.basis().changes().stream().map(DeadlineExplanation::changed).toList());
    return words;
  }

  private static List<String> ruled(Deadline clock, Long stoppedDays) {
    List<String> words = new ArrayList<>();
    words.add(
        "%s (%s) allows until %s."
            .formatted(clock.policyVersion(), clock.paragraph(), clock.allowance()));
    words.add(
        clock.calendarVersion() == null
            ? "It is counted from %s.".formatted(clock.startedAt())
            : "It is counted from %s on the days of %s."
                .formatted(clock.startedAt(), clock.calendarVersion()));
    words.add(
        clock.lapses()
            ? "It is a chance, not an obligation: when it is over, nothing was broken."
            : stoppedDays != null
                ? "%d days did not count, from asking the customer for what is needed to having it; no other waiting stops it."
                    .formatted(stoppedDays)
                : "No waiting within the house stops it.");
    words.add("So it is due at %s, and still kept at that very instant.".formatted(clock.dueAt()));
    return words;
  }

  private static List<String> promised(Deadline clock, ClockState reading) {
    List<String> words = new ArrayList<>();
    words.add(promise(clock, reading));
    words.add(
        "It is counted from %s in working time: %s."
            .formatted(clock.startedAt(), clock.calendarVersion()));
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

  private static String promise(Deadline clock, ClockState reading) {
    String what = clock.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String priority = clock.priority() == null ? "" : " for priority " + clock.priority();
    List<String> because = reading.basis().because();
    if (because.isEmpty() && clock.ruleId().startsWith("PROMISE-")) {
      Duration day = reading.basis().normalDay();
      return "%s promises to %s within %s working days of %s%s: %s."
          .formatted(
              clock.policyVersion(),
              what,
              clock.target().dividedBy(day),
              spoken(day),
              priority,
              spoken(clock.target()));
    }
    return "%s (%s) holds%s: %s to %s%s."
        .formatted(
            clock.policyVersion(),
            clock.paragraph(),
            because.isEmpty() ? " for every complaint" : ", because " + String.join(", ", because),
            spoken(clock.target()),
            what,
            priority);
  }

  private static String changed(ClockBasis.Change change) {
    String what = String.join(" and ", change.because());
    return change.dueBefore() == null
        ? "It is owed since %s, because of %s.".formatted(change.at(), what)
        : "At %s %s moved it from %s to %s; what had been spent and paused was kept."
            .formatted(change.at(), what, change.dueBefore(), change.dueAfter());
  }

  private static String spoken(Duration duration) {
    return "%d h %02d min".formatted(duration.toHours(), duration.toMinutesPart());
  }

  private static StoodStill stoodStill(Pause pause, WorkingTime time) {
    Duration working = pause.to() == null ? null : time.workingBetween(pause.from(), pause.to());
    return new StoodStill(pause.number(), pause.from(), pause.to(), pause.why(), working);
  }
}
