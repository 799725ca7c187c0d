package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static recourse.followup.Promises.BOOK;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.NO_RULES;
import static recourse.followup.Promises.OFFICE;
import static recourse.followup.Promises.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.DomainEvent;
import recourse.contract.Priority;
import recourse.followup.Promises;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.KnownComplaint;

class DeadlineTest {
  private static final Duration MICROSECOND = Duration.ofNanos(1_000);
  private static final Instant DUE = at("2026-06-12T16:00:00Z");

  private final UUID complaintId = UUID.randomUUID();
  private final List<DomainEvent> toldSoFar = new ArrayList<>();
  private final KnownComplaint complaint = Promises.known(Promises.mrsOkoro(complaintId, MONDAY));
  private final ClockModel clock = answerTo(complaint);

  @Test
  void shouldPromiseOneWorkingDayToAcknowledgeAndTenToAnswer() {
    // when
    List<Deadline> clocks =
        new ClockPlan(POLICY, NO_RULES)
            .of(complaint, BOOK).stream().map(clock -> Deadline.set(clock, MONDAY)).toList();

    // then
    assertThat(clocks)
        .extracting(one -> one.state().span().kind(), one -> one.state().dueAt())
        .containsExactly(
            tuple(ClockKind.ACKNOWLEDGE, at("2026-06-01T16:00:00Z")),
            tuple(ClockKind.RESOLVE, DUE));
    assertThat(clocks.get(1).releaseEvents())
        .containsExactly(
            new DeadlineSet(
                complaintId,
                MONDAY,
                clocks.get(1).id(),
                ClockKind.RESOLVE,
                MONDAY,
                DUE,
                "promise-2026-01"));
  }

  @Test
  void shouldBeMetAtTheVeryInstantItIsDue() {
    // given
    clock.judge(DUE);

    // when
    clock.stop(DUE);

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.MET);
    assertThat(told(DeadlineBreached.class)).isEmpty();
  }

  @Test
  void shouldBeBreachedAMicrosecondAfterItIsDueAndSayWhenItWasDue() {
    // when
    clock.judge(DUE.plus(MICROSECOND));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(told(DeadlineBreached.class))
        .containsExactly(
            new DeadlineBreached(complaintId, DUE, clock.id(), ClockKind.RESOLVE, DUE));
  }

  @Test
  void shouldWarnOnceWhenAFifthIsLeftAndNotBefore() {
    // given: eight of ten working days end on Wednesday the tenth
    Instant atRisk = at("2026-06-10T16:00:00Z");
    clock.judge(atRisk.minus(MICROSECOND));
    List<DeadlineAtRisk> early = told(DeadlineAtRisk.class);

    // when
    clock.judge(atRisk);
    clock.judge(atRisk.plusSeconds(1));

    // then
    assertThat(early).isEmpty();
    assertThat(told(DeadlineAtRisk.class))
        .containsExactly(
            new DeadlineAtRisk(complaintId, atRisk, clock.id(), ClockKind.RESOLVE, DUE));
    assertThat(clock.lookAt()).isEqualTo(DUE);
  }

  @Test
  void shouldGiveBackOnlyTheWorkingTimeOfAPauseOverAWeekend() {
    // when: asked on Friday at 15:00, answered on Monday at 11:00, in London
    clock.pause(1, at("2026-06-05T14:00:00Z"));
    clock.resume(1, at("2026-06-08T10:00:00Z"));

    // then: two hours on Friday and two on Monday
    assertThat(clock.pausedWorking()).isEqualTo(Duration.ofHours(4));
    assertThat(clock.dueAt()).isEqualTo("2026-06-15T12:00:00Z");
    assertThat(told(DeadlinePaused.class)).hasSize(1);
    assertThat(told(DeadlineResumed.class))
        .containsExactly(
            new DeadlineResumed(
                complaintId,
                at("2026-06-08T10:00:00Z"),
                clock.id(),
                ClockKind.RESOLVE,
                at("2026-06-15T12:00:00Z")));
  }

  @Test
  void shouldGiveNothingBackForAPauseOutsideWorkingHours() {
    // when
    clock.pause(1, at("2026-06-05T18:00:00Z"));
    clock.resume(1, at("2026-06-07T18:00:00Z"));

    // then
    assertThat(clock.dueAt()).isEqualTo(DUE);
  }

  @Test
  void shouldCountOverlappingPausesOnce() {
    // when
    clock.pause(1, at("2026-06-02T08:00:00Z"));
    clock.pause(2, at("2026-06-02T10:00:00Z"));
    clock.resume(1, at("2026-06-02T12:00:00Z"));
    DeadlineStatus stillAsked = clock.status();
    clock.resume(2, at("2026-06-02T13:00:00Z"));

    // then
    assertThat(stillAsked).isEqualTo(DeadlineStatus.PAUSED);
    assertThat(clock.pausedWorking()).isEqualTo(Duration.ofHours(5));
    assertThat(told(DeadlinePaused.class)).hasSize(1);
    assertThat(told(DeadlineResumed.class)).hasSize(1);
  }

  @Test
  void shouldNeitherWarnNorBreachWhileTheCustomerIsAsked() {
    // given
    clock.pause(1, at("2026-06-05T14:00:00Z"));

    // when
    clock.judge(DUE.plus(Duration.ofDays(100)));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.PAUSED);
    assertThat(clock.lookAt()).isNull();
  }

  @Test
  void shouldKeepAccruedPausesWhenTriageSetsAnotherTarget() {
    // given: four working hours of pause
    clock.pause(1, at("2026-06-02T08:00:00Z"));
    clock.resume(1, at("2026-06-02T12:00:00Z"));

    // when: P2 promises five working days
    clock.move(Priority.P2, at("2026-06-03T08:00:00Z"));

    // then
    assertThat(clock.dueAt()).isEqualTo("2026-06-08T12:00:00Z");
    assertThat(told(DeadlineMoved.class))
        .containsExactly(
            new DeadlineMoved(
                complaintId,
                at("2026-06-03T08:00:00Z"),
                clock.id(),
                ClockKind.RESOLVE,
                at("2026-06-08T12:00:00Z"),
                "promise-2026-01"));
  }

  @Test
  void shouldStayBreachedWhenTheCustomerIsAskedAfterwards() {
    // given
    clock.judge(DUE.plusSeconds(1));

    // when
    clock.pause(1, DUE.plusSeconds(60));
    clock.move(Priority.P4, DUE.plusSeconds(90));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(clock.dueAt()).isEqualTo(DUE);
    assertThat(told(DeadlinePaused.class)).isEmpty();
  }

  @Test
  void shouldBeBreachedByAPauseThatCameTooLateEvenIfNobodyHadLooked() {
    // given
    clock.pause(1, DUE.plusSeconds(60));

    // when
    clock.judge(DUE.plusSeconds(61));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
  }

  @Test
  void shouldCorrectABreachWhenProofOfTimelyWorkArrivesLate() {
    // given
    clock.judge(DUE.plusSeconds(1));

    // when
    clock.stop(DUE.minusSeconds(1));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.MET);
    assertThat(clock.breachedAt()).isNull();
    assertThat(told(DeadlineMet.class))
        .containsExactly(
            new DeadlineMet(complaintId, DUE.minusSeconds(1), clock.id(), ClockKind.RESOLVE, DUE));
  }

  @Test
  void shouldCorrectALateStopByAnEarlierOne() {
    // given
    clock.stop(DUE.plusSeconds(60));

    // when
    clock.stop(DUE.minusSeconds(60));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.MET);
    assertThat(clock.stoppedAt()).isEqualTo(DUE.minusSeconds(60));
  }

  @Test
  void shouldRunOnWhenAPauseHeardOfLateShowsThatItHadNotRunOut() {
    // given
    clock.judge(DUE.plusSeconds(1));

    // when
    clock.pause(1, at("2026-06-05T14:00:00Z"));
    clock.resume(1, at("2026-06-08T10:00:00Z"));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.RUNNING);
    assertThat(clock.breachedAt()).isNull();
    assertThat(clock.dueAt()).isEqualTo("2026-06-15T12:00:00Z");
    assertThat(told(DeadlineMoved.class)).hasSize(1);
  }

  @Test
  void shouldBeMetAfterAllWhenAPauseHeardOfLateCoversALateAnswer() {
    // given: answered an hour after it seemed due, on Monday at 10:00
    clock.stop(at("2026-06-15T09:00:00Z"));
    DeadlineStatus before = clock.status();

    // when: two hours of pause become known
    clock.pause(1, at("2026-06-05T10:00:00Z"));
    clock.resume(1, at("2026-06-05T12:00:00Z"));

    // then
    assertThat(before).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(clock.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldStopCountingOverdueTimeWhenTheAnswerIsGiven() {
    // given
    clock.judge(DUE.plusSeconds(1));

    // when
    clock.stop(DUE.plusSeconds(3600));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(clock.stoppedAt()).isEqualTo(DUE.plusSeconds(3600));
    assertThat(clock.breachedAt()).isEqualTo(DUE);
  }

  @Test
  void shouldBeMetWhenAnsweredWhileTheCustomerIsStillAsked() {
    // given: nothing left, asked at the very instant it was due
    clock.pause(1, DUE);

    // when: answered on Saturday
    clock.stop(DUE.plus(Duration.ofHours(20)));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldNeverBeOverdueTheSecondItIsReopened() {
    // given
    Instant reopened = DUE.plus(Duration.ofDays(200));

    // when
    ClockModel again =
        new ClockModel(complaint, Deadline.idOf(complaintId, ClockKind.RESOLVE, 2), BOOK);
    again.move(Priority.P1, MONDAY.plusSeconds(60));
    again.hear(reopened, HistoryEvent.of(Kind.REOPENED, 1, reopened));
    again.judge(reopened.plusSeconds(1));

    // then
    assertThat(again.status()).isEqualTo(DeadlineStatus.RUNNING);
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.dueAt()).isEqualTo(OFFICE.addWorking(reopened, Duration.ofHours(16)));
  }

  @Test
  void shouldNotPauseThePromiseToAcknowledge() {
    // given
    ClockModel acknowledge =
        new ClockModel(complaint, Deadline.idOf(complaintId, ClockKind.ACKNOWLEDGE, 1), BOOK);

    // when
    acknowledge.pause(1, MONDAY.plusSeconds(60));

    // then
    assertThat(acknowledge.status()).isEqualTo(DeadlineStatus.RUNNING);
  }

  @Test
  void shouldBeCancelledWhenTheComplaintIsTakenBackInTimeEvenIfThatIsHeardLate() {
    // given
    clock.judge(DUE.plusSeconds(1));

    // when
    clock.cancel(DUE.minusSeconds(1));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.CANCELLED);
    assertThat(told(DeadlineCancelled.class)).hasSize(1);
  }

  @Test
  void shouldStayMissedWhenTheComplaintIsTakenBackAfterItWasDue() {
    // when
    clock.cancel(DUE.plusSeconds(1));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(told(DeadlineBreached.class)).hasSize(1);
  }

  @Test
  void shouldHoldTheDateOfAnotherSystemUntilItsHistoryWasTold() {
    // given
    ClockModel promised = promisedElsewhere();
    promised.judge(DUE.plusSeconds(1));
    promised.pause(1, MONDAY.plusSeconds(1));
    promised.move(Priority.P1, MONDAY.plusSeconds(2));
    DeadlineStatus untold = promised.status();

    // when
    promised.release(DUE.plusSeconds(2));

    // then
    assertThat(untold).isEqualTo(DeadlineStatus.RUNNING);
    assertThat(promised.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(promised.breachedAt()).isEqualTo(DUE);
    assertThat(promised.warnedAt()).isNull();
  }

  @Test
  void shouldMeetTheDateOfAnotherSystemWhenItAnsweredInTime() {
    // given
    ClockModel promised = promisedElsewhere();

    // when
    promised.stop(DUE);
    promised.release(DUE.plus(Duration.ofDays(3000)));

    // then
    assertThat(promised.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldTakeOverTheVerdictOfAnotherSystem() {
    // when
    Deadline met = verdict("met", null);
    Deadline missed = verdict("missed", DUE.minusSeconds(5));

    // then
    assertThat(met.releaseEvents())
        .containsExactly(new DeadlineMet(complaintId, DUE, met.id(), ClockKind.RESOLVE, null));
    assertThat(missed.releaseEvents())
        .containsExactly(
            new DeadlineBreached(
                complaintId, DUE.minusSeconds(5), missed.id(), ClockKind.RESOLVE, null));
    assertThat(verdict("", null)).isNull();
  }

  private ClockModel answerTo(KnownComplaint asked) {
    return new ClockModel(asked, Deadline.idOfFirstAnswer(complaintId), BOOK);
  }

  private ClockModel promisedElsewhere() {
    return answerTo(Promises.known(Promises.mrReyes(complaintId, MONDAY, DUE)));
  }

  private Deadline verdict(String verdict, Instant missedAt) {
    ClockModel told = answerTo(Promises.known(Promises.mrReyes(complaintId, MONDAY, null)));
    Instant until = DUE.plus(Duration.ofDays(1));
    told.hear(DUE, HistoryEvent.of(Kind.RESOLVED, 1, DUE));
    if (missedAt != null) {
      told.hear(missedAt, HistoryEvent.of(Kind.MISSED_AT_SOURCE, missedAt));
    }
    told.hear(until, new HistoryEvent(Kind.VERDICT, 0, until, verdict));
    return told.clock();
  }

  private <F extends DomainEvent> List<F> told(Class<F> kind) {
    toldSoFar.addAll(clock.releaseEvents());
    return toldSoFar.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}
