package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.followup.Promises.BOOK;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.OFFICE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DomainEvent;
import recourse.contract.Priority;
import recourse.followup.Promises;
import recourse.followup.complaints.KnownComplaint;

/** Whatever happens to a clock, in whatever order it becomes known, these things hold. */
class DeadlineProperties {
  private static final Priority[] PRIORITIES = {Priority.P1, Priority.P2, Priority.P3, Priority.P4};

  enum What {
    ASK,
    ANSWER,
    MOVE,
    JUDGE,
    STOP,
    CANCEL
  }

  record Happening(What what, int number, Instant at) {
    void happenTo(ClockModel clock) {
      switch (what) {
        case ASK -> clock.pause(number, at);
        case ANSWER -> clock.resume(number, at);
        case MOVE -> clock.move(PRIORITIES[number], at);
        case JUDGE -> clock.judge(at);
        case STOP -> clock.stop(at);
        case CANCEL -> clock.cancel(at);
      }
    }
  }

  @Property(tries = 10_000)
  void shouldKeepItsInvariantsInAnyOrderOfAnything(@ForAll("lives") List<Happening> history) {
    // given
    ClockModel clock = newClock();
    List<DomainEvent> told = new ArrayList<>();

    for (Happening happening : history) {
      // when
      happening.happenTo(clock);
      told.addAll(clock.releaseEvents());

      // then
      assertDueIsTheSumOfItsParts(clock);
      assertStatusFitsTheTimes(clock);
      assertThat(clock.lookAt() != null).isEqualTo(clock.status() == DeadlineStatus.RUNNING);
    }
    assertEventsTellTheStatus(clock, told);
  }

  @Property(tries = 5_000)
  void shouldBeDueAtTheSameInstantInWhateverOrderPausesBecomeKnown(
      @ForAll("lives") List<Happening> history, @ForAll Random random) {
    // given
    List<Integer> numbers = new ArrayList<>(List.of(0, 1, 2, 3));
    ClockModel straight = newClock();
    ClockModel shuffled = newClock();
    numbers.forEach(number -> pauseAndResume(straight, number, history));

    // when
    Collections.shuffle(numbers, random);
    numbers.forEach(number -> pauseAndResume(shuffled, number, history));

    // then
    assertThat(shuffled.dueAt()).isEqualTo(straight.dueAt());
    assertThat(shuffled.pausedWorking()).isEqualTo(straight.pausedWorking());
    assertThat(shuffled.status()).isEqualTo(straight.status());
  }

  private static void pauseAndResume(ClockModel clock, int number, List<Happening> history) {
    List<Instant> ends = history.stream().map(Happening::at).toList();
    Instant one = ends.get(number * 2 % ends.size());
    Instant other = ends.get((number * 2 + 1) % ends.size());
    clock.pause(number, one.isBefore(other) ? one : other);
    clock.resume(number, one.isBefore(other) ? other : one);
  }

  private static void assertDueIsTheSumOfItsParts(ClockModel clock) {
    Duration worked = OFFICE.workingBetween(clock.startedAt(), clock.dueAt());
    assertThat(worked.toSeconds())
        .isEqualTo(clock.target().plus(clock.pausedWorking()).toSeconds());
  }

  private static void assertStatusFitsTheTimes(ClockModel clock) {
    switch (clock.status()) {
      case MET -> assertThat(clock.stoppedAt()).isBeforeOrEqualTo(clock.dueAt());
      case BREACHED -> {
        assertThat(clock.breachedAt()).isEqualTo(clock.dueAt());
        assertThat(clock.stoppedAt() == null || clock.stoppedAt().isAfter(clock.dueAt())).isTrue();
      }
      case PAUSED -> assertThat(clock.pausedAt()).isBeforeOrEqualTo(clock.dueAt());
      case RUNNING -> assertThat(clock.pausedAt()).isNull();
      case CANCELLED -> assertThat(clock.stoppedAt()).isNotNull();
    }
  }

  private static void assertEventsTellTheStatus(ClockModel clock, List<DomainEvent> told) {
    long paused = told.stream().filter(DeadlinePaused.class::isInstance).count();
    long resumed = told.stream().filter(DeadlineResumed.class::isInstance).count();
    DomainEvent verdict =
        told.stream()
            .filter(f -> f instanceof DeadlineMet || f instanceof DeadlineBreached)
            .reduce((first, last) -> last)
            .orElse(null);
    assertThat(paused - resumed).isBetween(0L, 1L);
    if (clock.status() == DeadlineStatus.MET) {
      assertThat(verdict).isInstanceOf(DeadlineMet.class);
    } else if (clock.status() == DeadlineStatus.BREACHED) {
      assertThat(verdict).isInstanceOf(DeadlineBreached.class);
    }
  }

  private static ClockModel newClock() {
    UUID id = UUID.fromString("00000000-0000-0000-0000-000000000017");
    KnownComplaint complaint = Promises.known(Promises.mrsOkoro(id, MONDAY));
    ClockModel clock = new ClockModel(complaint, Deadline.idOfFirstAnswer(id), BOOK);
    clock.releaseEvents();
    return clock;
  }

  @Provide
  Arbitrary<List<Happening>> lives() {
    Arbitrary<What> what =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(What.ASK)),
            Tuple.of(4, Arbitraries.just(What.ANSWER)),
            Tuple.of(2, Arbitraries.just(What.MOVE)),
            Tuple.of(3, Arbitraries.just(What.JUDGE)),
            Tuple.of(1, Arbitraries.just(What.STOP)),
            Tuple.of(1, Arbitraries.just(What.CANCEL)));
    Arbitrary<Instant> at =
        Arbitraries.integers()
            .between(-48, 24 * 30)
            .map(hour -> MONDAY.plus(Duration.ofHours(hour)));
    return Combinators.combine(what, Arbitraries.integers().between(0, 3), at)
        .as(Happening::new)
        .list()
        .ofMinSize(8)
        .ofMaxSize(20);
  }
}
