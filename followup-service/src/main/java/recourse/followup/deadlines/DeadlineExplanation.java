package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import recourse.followup.complaints.Pause;
import recourse.spine.time.WorkingTime;

/**
 * Why a deadline is due when it is due: the same sum, in words and in figures.
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
public record DeadlineExplanation(
    List<String> words,
    List<StoodStill> pauses,
    @Nullable List<String> because,
    @Nullable List<String> passedOver,
    @Nullable List<ClockBasis.Hours> hours,
    @Nullable List<ClockBasis.Change> changes,
    @Nullable ClockConditions conditions,
    @Nullable Sum sum,
    @Nullable List<AsKnown> views) {
  /**
   * A pause.
   *
   * @param clarification its number
   * @param from when they were asked
   * @param to when the answer came; absent while it is awaited
   * @param why whom we waited for
   * @param working the working time it took; absent while it is awaited
   */
  public record StoodStill(
      int clarification,
      Instant from,
      @Nullable Instant to,
      String why,
      @Nullable Duration working) {}

  /**
   * Due = start + (target + working time of the pauses), or the day the law allows + the days that
   * do not count.
   */
  public record Sum(
      Instant startedAt,
      @Nullable Duration target,
      @Nullable Duration pausedWorking,
      @Nullable String allowance,
      @Nullable Long stoppedDays,
      @Nullable Instant atRiskAt,
      @Nullable Instant dueAt) {}

  /**
   * How it looks by what is known.
   *
   * @param as {@code REPORTED}: as it stands and was published; {@code KNOWN_THEN}: by what had
   *     been registered by an instant; {@code KNOWN_NOW}: by all that is registered now, had it
   *     been known in time
   */
  public record AsKnown(
      String as,
      @Nullable Instant known,
      @Nullable Instant dueAt,
      String policyVersion,
      @Nullable String calendarVersion) {
    static AsKnown of(String as, @Nullable Instant known, ClockState state) {
      return new AsKnown(as, known, state.dueAt(), state.rule().version(), state.calendarVersion());
    }
  }

  /**
   * The explanation.
   *
   * @param state as the deadline stands
   * @param clock as it was computed now, with why
   * @param time on which it is counted
   */
  static DeadlineExplanation of(
      ClockState state,
      ComputedClock clock,
      WorkingTime time,
      ClockConditions conditions,
      List<AsKnown> views) {
    ClockBasis basis = clock.basis();
    return new DeadlineExplanation(
        words(state, basis),
        state.pauses().all().stream().map(pause -> stoodStill(pause, time)).toList(),
        basis.because().isEmpty() ? null : basis.because(),
        basis.passedOver(),
        basis.hours(),
        basis.changes(),
        conditions,
        new Sum(
            state.span().startedAt(),
            state.target(),
            state.target() == null ? null : state.pausedWorking(),
            state.rule().allowance(),
            basis.stoppedDays(),
            clock.state().atRiskAt(),
            state.dueAt()),
        views);
  }

  /** Of another system's promise there is nothing to compute. */
  static DeadlineExplanation ofSource(ClockState state) {
    return of(
        state.rule().version().equals(ClockState.VERDICT_OF_SOURCE)
            ? "The system this complaint came from told its verdict, but no date."
            : "The system this complaint came from had promised an answer by this date.");
  }

  static DeadlineExplanation of(String sentence) {
    return new DeadlineExplanation(
        List.of(sentence), List.of(), null, null, null, null, null, null, null);
  }

  private static List<String> words(ClockState state, ClockBasis basis) {
    List<String> words = new ArrayList<>();
    String allowance = state.rule().allowance();
    Duration target = state.target();
    if (allowance != null) {
      addRuled(words, state, allowance, basis.stoppedDays());
    } else if (target != null) {
      addPromised(words, state, target, basis);
    }
    basis.changes().forEach(change -> words.add(changed(change)));
    return words;
  }

  private static void addRuled(
      List<String> words, ClockState state, String allowance, @Nullable Long stoppedDays) {
    words.add(
        "%s (%s) allows until %s."
            .formatted(state.rule().version(), state.rule().paragraph(), allowance));
    words.add(
        state.calendarVersion() == null
            ? "It is counted from %s.".formatted(state.span().startedAt())
            : "It is counted from %s on the days of %s."
                .formatted(state.span().startedAt(), state.calendarVersion()));
    words.add(
        state.rule().lapses()
            ? "It is a chance, not an obligation: when it is over, nothing was broken."
            : stoppedDays != null
                ? "%d days did not count, from asking the customer for what is needed to having it; no other waiting stops it."
                    .formatted(stoppedDays)
                : "No waiting of our own stops it.");
    words.add(due(state));
  }

  private static void addPromised(
      List<String> words, ClockState state, Duration target, ClockBasis basis) {
    words.add(promise(state, target, basis));
    words.add(
        "It is counted from %s in working time: %s."
            .formatted(state.span().startedAt(), state.calendarVersion()));
    if (!state.pausedWorking().isZero()) {
      words.add(
          "It stood still for %s of working time while somebody outside was asked, and is due later by as much."
              .formatted(spoken(state.pausedWorking())));
    }
    words.add(due(state));
    if (state.pausedAt() != null) {
      words.add(
          "It stands still since %s; what remains begins to count when the answer comes."
              .formatted(state.pausedAt()));
    }
  }

  private static String due(ClockState state) {
    return "So it is due at %s, and still kept at that very instant.".formatted(state.dueAt());
  }

  private static String promise(ClockState state, Duration target, ClockBasis basis) {
    String what = state.span().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String priority = state.priority() == null ? "" : " for priority " + state.priority();
    List<String> because = basis.because();
    Duration day = basis.normalDay();
    if (day != null && because.isEmpty() && state.rule().id().startsWith(PromisedClocks.PROMISE)) {
      return "%s promises to %s within %s working days of %s%s: %s."
          .formatted(
              state.rule().version(),
              what,
              target.dividedBy(day),
              spoken(day),
              priority,
              spoken(target));
    }
    return "%s (%s) holds%s: %s to %s%s."
        .formatted(
            state.rule().version(),
            state.rule().paragraph(),
            because.isEmpty() ? " for every complaint" : ", because " + String.join(", ", because),
            spoken(target),
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
    return new StoodStill(
        pause.number(), pause.from(), pause.to(), pause.waitingFor().name(), working);
  }
}
