package recourse.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static recourse.followup.Promises.CALENDARS;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.OFFICE;
import static recourse.followup.Promises.PROMISE;

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
import recourse.contract.Fact;
import recourse.contract.HistoryImported;
import recourse.contract.Priority;
import recourse.followup.Promises;
import recourse.followup.policy.BusinessCalendar;
import recourse.followup.policy.BusinessCalendars;

class DeadlineClockTest {
  private static final Duration MICROSECOND = Duration.ofNanos(1_000);
  private static final Instant DUE = at("2026-06-12T16:00:00Z");

  private final UUID complaintId = UUID.randomUUID();
  private final List<Fact> toldSoFar = new ArrayList<>();
  private final KnownComplaint complaint =
      KnownComplaint.from(Promises.mrsOkoro(complaintId, MONDAY));
  private final DeadlineClock clock =
      DeadlineClock.promisedAgain(complaint, MONDAY, PROMISE, CALENDARS);

  @Test
  void shouldPromiseOneWorkingDayToAcknowledgeAndTenToAnswer() {
    // when
    List<DeadlineClock> clocks = DeadlineClock.promisedHere(complaint, PROMISE, CALENDARS);

    // then
    assertThat(clocks)
        .extracting(DeadlineClock::kind, DeadlineClock::dueAt)
        .containsExactly(
            tuple(ClockKind.ACKNOWLEDGE, at("2026-06-01T16:00:00Z")),
            tuple(ClockKind.RESOLVE, DUE));
    assertThat(clocks.get(1).releaseFacts())
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
    clock.stop(DUE, CALENDARS);

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
    clock.pause(1, at("2026-06-05T14:00:00Z"), CALENDARS);
    clock.resume(1, at("2026-06-08T10:00:00Z"), CALENDARS);

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
    clock.pause(1, at("2026-06-05T18:00:00Z"), CALENDARS);
    clock.resume(1, at("2026-06-07T18:00:00Z"), CALENDARS);

    // then
    assertThat(clock.dueAt()).isEqualTo(DUE);
  }

  @Test
  void shouldCountOverlappingPausesOnce() {
    // when
    clock.pause(1, at("2026-06-02T08:00:00Z"), CALENDARS);
    clock.pause(2, at("2026-06-02T10:00:00Z"), CALENDARS);
    clock.resume(1, at("2026-06-02T12:00:00Z"), CALENDARS);
    DeadlineStatus stillAsked = clock.status();
    clock.resume(2, at("2026-06-02T13:00:00Z"), CALENDARS);

    // then
    assertThat(stillAsked).isEqualTo(DeadlineStatus.PAUSED);
    assertThat(clock.pausedWorking()).isEqualTo(Duration.ofHours(5));
    assertThat(told(DeadlinePaused.class)).hasSize(1);
    assertThat(told(DeadlineResumed.class)).hasSize(1);
  }

  @Test
  void shouldNeitherWarnNorBreachWhileTheCustomerIsAsked() {
    // given
    clock.pause(1, at("2026-06-05T14:00:00Z"), CALENDARS);

    // when
    clock.judge(DUE.plus(Duration.ofDays(100)));

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.PAUSED);
    assertThat(clock.lookAt()).isNull();
  }

  @Test
  void shouldKeepAccruedPausesWhenTriageSetsAnotherTarget() {
    // given: four working hours of pause
    clock.pause(1, at("2026-06-02T08:00:00Z"), CALENDARS);
    clock.resume(1, at("2026-06-02T12:00:00Z"), CALENDARS);

    // when: P2 promises five working days
    clock.move(PROMISE, Priority.P2, at("2026-06-03T08:00:00Z"), CALENDARS);

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
    clock.pause(1, DUE.plusSeconds(60), CALENDARS);
    clock.move(PROMISE, Priority.P4, DUE.plusSeconds(90), CALENDARS);

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(clock.dueAt()).isEqualTo(DUE);
    assertThat(told(DeadlinePaused.class)).isEmpty();
  }

  @Test
  void shouldBeBreachedByAPauseThatCameTooLateEvenIfNobodyHadLooked() {
    // given
    clock.pause(1, DUE.plusSeconds(60), CALENDARS);

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
    clock.stop(DUE.minusSeconds(1), CALENDARS);

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
    clock.stop(DUE.plusSeconds(60), CALENDARS);

    // when
    clock.stop(DUE.minusSeconds(60), CALENDARS);

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.MET);
    assertThat(clock.stoppedAt()).isEqualTo(DUE.minusSeconds(60));
  }

  @Test
  void shouldRunOnWhenAPauseHeardOfLateShowsThatItHadNotRunOut() {
    // given
    clock.judge(DUE.plusSeconds(1));

    // when
    clock.pause(1, at("2026-06-05T14:00:00Z"), CALENDARS);
    clock.resume(1, at("2026-06-08T10:00:00Z"), CALENDARS);

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.RUNNING);
    assertThat(clock.breachedAt()).isNull();
    assertThat(clock.dueAt()).isEqualTo("2026-06-15T12:00:00Z");
    assertThat(told(DeadlineMoved.class)).hasSize(1);
  }

  @Test
  void shouldBeMetAfterAllWhenAPauseHeardOfLateCoversALateAnswer() {
    // given: answered an hour after it seemed due, on Monday at 10:00
    clock.stop(at("2026-06-15T09:00:00Z"), CALENDARS);
    DeadlineStatus before = clock.status();

    // when: two hours of pause become known
    clock.pause(1, at("2026-06-05T10:00:00Z"), CALENDARS);
    clock.resume(1, at("2026-06-05T12:00:00Z"), CALENDARS);

    // then
    assertThat(before).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(clock.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldStopCountingOverdueTimeWhenTheAnswerIsGiven() {
    // given
    clock.judge(DUE.plusSeconds(1));

    // when
    clock.stop(DUE.plusSeconds(3600), CALENDARS);

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(clock.stoppedAt()).isEqualTo(DUE.plusSeconds(3600));
    assertThat(clock.breachedAt()).isEqualTo(DUE);
  }

  @Test
  void shouldBeMetWhenAnsweredWhileTheCustomerIsStillAsked() {
    // given: nothing left, asked at the very instant it was due
    clock.pause(1, DUE, CALENDARS);

    // when: answered on Saturday
    clock.stop(DUE.plus(Duration.ofHours(20)), CALENDARS);

    // then
    assertThat(clock.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldNeverBeOverdueTheSecondItIsReopened() {
    // given
    Instant reopened = DUE.plus(Duration.ofDays(200));
    complaint.triagedAs(Priority.P1);
    complaint.reopenedAfter(1);

    // when
    DeadlineClock again = DeadlineClock.promisedAgain(complaint, reopened, PROMISE, CALENDARS);
    again.judge(reopened.plusSeconds(1));

    // then
    assertThat(again.status()).isEqualTo(DeadlineStatus.RUNNING);
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.dueAt()).isEqualTo(OFFICE.addWorking(reopened, Duration.ofHours(16)));
  }

  @Test
  void shouldKeepTheCalendarItWasStartedOnWhenTheHoursChange() {
    // given
    BusinessCalendars changed =
        new BusinessCalendars(BusinessCalendar.of("Europe/London gb-eng MON-SUN 00:00-24:00"));

    // when: three hours on Friday afternoon
    clock.pause(1, at("2026-06-05T13:00:00Z"), changed);
    clock.resume(1, at("2026-06-07T13:00:00Z"), changed);

    // then
    assertThat(clock.pausedWorking()).isEqualTo(Duration.ofHours(3));
    assertThat(clock.calendarVersion()).isEqualTo(OFFICE.version());
  }

  @Test
  void shouldNotPauseThePromiseToAcknowledge() {
    // given
    DeadlineClock acknowledge = DeadlineClock.promisedHere(complaint, PROMISE, CALENDARS).get(0);

    // when
    acknowledge.pause(1, MONDAY.plusSeconds(60), CALENDARS);

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
    DeadlineClock promised = promisedElsewhere();
    promised.judge(DUE.plusSeconds(1));
    promised.pause(1, MONDAY.plusSeconds(1), CALENDARS);
    promised.move(PROMISE, Priority.P1, MONDAY.plusSeconds(2), CALENDARS);
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
    DeadlineClock promised = promisedElsewhere();

    // when
    promised.stop(DUE, CALENDARS);
    promised.release(DUE.plus(Duration.ofDays(3000)));

    // then
    assertThat(promised.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldTakeOverTheVerdictOfAnotherSystem() {
    // given
    complaint.resolvedAt(DUE);

    // when
    DeadlineClock met = verdict(true, null);
    DeadlineClock missed = verdict(null, DUE.minusSeconds(5));

    // then
    assertThat(met.releaseFacts())
        .containsExactly(new DeadlineMet(complaintId, DUE, met.id(), ClockKind.RESOLVE, null));
    assertThat(missed.releaseFacts())
        .containsExactly(
            new DeadlineBreached(
                complaintId, DUE.minusSeconds(5), missed.id(), ClockKind.RESOLVE, null));
    assertThat(DeadlineClock.verdictOfSource(complaint, told(null, null))).isEmpty();
  }

  @Test
  void shouldWriteItsPausesAndReadThemBack() {
    // given
    Pauses pauses =
        Pauses.NONE
            .asked(2, MONDAY.plusSeconds(7))
            .asked(1, MONDAY)
            .answered(1, MONDAY.plusNanos(1_000));
    Pauses.Column column = new Pauses.Column();

    // when
    Pauses read = column.convertToEntityAttribute(column.convertToDatabaseColumn(pauses));

    // then
    assertThat(read).isEqualTo(pauses);
    assertThat(read.all()).hasSize(2);
  }

  private DeadlineClock promisedElsewhere() {
    return DeadlineClock.promisedElsewhere(complaintId, MONDAY, DUE).get(0);
  }

  private DeadlineClock verdict(Boolean met, Instant missedAt) {
    return DeadlineClock.verdictOfSource(complaint, told(met, missedAt)).orElseThrow();
  }

  private HistoryImported told(Boolean met, Instant missedAt) {
    return new HistoryImported(complaintId, DUE.plus(Duration.ofDays(1)), met, missedAt);
  }

  private <F extends Fact> List<F> told(Class<F> kind) {
    toldSoFar.addAll(clock.releaseFacts());
    return toldSoFar.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}
