package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.followup.Promises.BOOK;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.OFFICE;
import static recourse.followup.Promises.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineMoved;
import recourse.contract.DomainEvent;
import recourse.contract.Priority;
import recourse.followup.Promises;
import recourse.followup.Registers;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Pauses;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaTerm;
import recourse.spine.time.BusinessCalendar;

/**
 * What other systems get wrong about promises on time, each by its number in the list of traps.
 * Those about something else have their tests where that is done: 12 and 13, replies of machines
 * and thanks that reopen, in MessagePolicyTest of intake and AroundTheCaseTest of resolution; 17,
 * merging, in LinkingTest of intake; 18 and 19, zones and populations of reports, in PeriodTest and
 * KpiFormulaTest of metrics; 20 and 21, surveys, in FollowUpEndpointsTest, FollowUpTest and
 * SurveyPageIT; 22, webhooks, in WebhookGatewayTest and DeliveryTest; 23, creating once, in
 * IdempotencyTest of the spine and QualityEndpointsTest; 24, forgetting, in FollowUpEndpointsTest,
 * QualityEndpointsTest, CoachingTest and PrivacyIT.
 */
class SlaTrapsTest {
  private static final ClockPlan ALL_PACKS =
      new ClockPlan(
          POLICY,
          Promises.rules(
              Set.of("Cards"),
              Set.of(),
              Set.of(),
              "service",
              "disp",
              "telecoms",
              "housing",
              "data-protection"));

  private final UUID id = UUID.randomUUID();
  private final KnownComplaint complaint = Promises.known(Promises.mrsOkoro(id, MONDAY));
  private final UUID resolve = Deadline.idOf(id, ClockKind.RESOLVE, 1);

  private ClockModel answer(SlaRegister book) {
    return new ClockModel(complaint, resolve, book);
  }

  private ClockModel answer() {
    return answer(BOOK);
  }

  private ComputedClock one(ClockKind kind, SlaRegister book) {
    return ALL_PACKS.of(complaint, book).stream()
        .filter(reading -> reading.state().span().kind() == kind)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private void hears(HistoryEvent... told) {
    complaint.learn(List.of(told));
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }

  private static HistoryEvent asked(int number, String at, String whom) {
    return new HistoryEvent(Kind.CLARIFICATION_REQUESTED, number, at(at), whom);
  }

  private static HistoryEvent answered(int number, String at) {
    return HistoryEvent.of(Kind.CLARIFICATION_RECEIVED, number, at(at));
  }

  private static HistoryEvent team(String team, String at) {
    return new HistoryEvent(Kind.TEAM, 0, at(at), team);
  }

  @Test
  void peer_aCommentOrAnyOtherChangeDoesNotRestartAClock() {
    ClockModel clock = answer();
    Instant due = clock.dueAt();
    clock.hear(
        at("2026-06-03T10:00:00Z"), HistoryEvent.of(Kind.MESSAGE, at("2026-06-03T10:00:00Z")));
    clock.hear(at("2026-06-04T10:00:00Z"), team("kitchen", "2026-06-04T10:00:00Z"));
    assertThat(clock.dueAt()).isEqualTo(due);
  }

  @Test
  void peer_whatNobodyWasAssignedToIsBreachedLikeAnythingElse() {
    ClockModel clock = answer();
    clock.judge(clock.dueAt().plusSeconds(1));
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
  }

  @Test
  void peer_aFirstResponseIsNoAssignmentAndAReopeningHasItsOwnClock() {
    hears(
        team("kitchen", "2026-06-01T09:00:00Z"), new HistoryEvent(Kind.PRIORITY, 0, MONDAY, "P1"));
    assertThat(one(ClockKind.FIRST_RESPONSE, BOOK).state().span().stoppedAt()).isNull();
    hears(HistoryEvent.of(Kind.MESSAGE, at("2026-06-02T09:00:00Z")));
    assertThat(one(ClockKind.FIRST_RESPONSE, BOOK).state().span().stoppedAt())
        .isEqualTo("2026-06-02T09:00:00Z");
  }

  @Test
  void trap1_pausesByWhatIsWaitedForAndNotByAStatus() {
    ClockModel clock = answer();
    clock.hear(MONDAY, asked(1, "2026-06-02T10:00:00Z", "SUPPLIER"));
    assertThat(clock.status()).isEqualTo(DeadlineStatus.RUNNING);
    clock.hear(MONDAY, asked(2, "2026-06-02T11:00:00Z", "CUSTOMER"));
    assertThat(clock.status()).isEqualTo(DeadlineStatus.PAUSED);
    assertThat(clock.lookAt()).isNull();
  }

  @Test
  void trap2_whilePausedNothingRunsOutAndAReopeningDoesNotBringTheOldTargetBack() {
    ClockModel clock = answer();
    clock.pause(1, at("2026-06-05T10:00:00Z"));
    clock.judge(at("2026-08-01T10:00:00Z"));
    assertThat(clock.status()).isEqualTo(DeadlineStatus.PAUSED);
    hears(
        HistoryEvent.of(Kind.RESOLVED, 1, at("2026-08-03T10:00:00Z")),
        HistoryEvent.of(Kind.REOPENED, 1, at("2026-08-10T08:00:00Z")));
    ClockModel again = new ClockModel(complaint, Deadline.idOf(id, ClockKind.RESOLVE, 2), BOOK);
    assertThat(again.dueAt())
        .isEqualTo(OFFICE.addWorking(at("2026-08-10T08:00:00Z"), Duration.ofHours(80)));
  }

  @Test
  void trap3_aPauseOverAWeekendGivesBackOnlyWorkingTimeOfTheCalendarTheDeadlineUses() {
    ClockModel clock = answer();
    Instant due = clock.dueAt();
    clock.pause(1, at("2026-06-05T15:00:00Z"));
    clock.resume(1, at("2026-06-08T09:00:00Z"));
    assertThat(OFFICE.workingBetween(due, clock.dueAt())).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void trap4_anotherPriorityTeamOrAgreementKeepsWhatWasSpentAndPaused() {
    SlaRegister book =
        Registers.office()
            .agreement(
                "cards-team",
                MONDAY.minusSeconds(60),
                Registers.team("cards"),
                new SlaTerm(ClockKind.RESOLVE, null, Duration.ofHours(40), Set.of()))
            .book();
    ClockModel clock = answer(book);
    clock.pause(1, at("2026-06-02T08:00:00Z"));
    clock.resume(1, at("2026-06-03T08:00:00Z"));
    clock.hear(MONDAY, new HistoryEvent(Kind.PRIORITY, 0, at("2026-06-03T09:00:00Z"), "P2"));
    assertThat(clock.dueAt()).isEqualTo(OFFICE.addWorking(MONDAY, Duration.ofHours(40 + 8)));
    clock.hear(MONDAY, team("cards", "2026-06-03T10:00:00Z"));
    assertThat(clock.dueAt()).isEqualTo(OFFICE.addWorking(MONDAY, Duration.ofHours(40 + 8)));
    assertThat(clock.policyVersion()).isEqualTo("cards-team@1");
    clock.learn(
        Registers.office()
            .agreement(
                "cards-team",
                MONDAY.minusSeconds(60),
                Registers.team("cards"),
                new SlaTerm(ClockKind.RESOLVE, null, Duration.ofHours(40), Set.of()))
            .agreement(
                "cards-team",
                at("2026-06-04T08:00:00Z"),
                Registers.team("cards"),
                new SlaTerm(ClockKind.RESOLVE, null, Duration.ofHours(60), Set.of()))
            .book());
    assertThat(clock.dueAt()).isEqualTo(OFFICE.addWorking(MONDAY, Duration.ofHours(60 + 8)));
    assertThat(clock.pausedWorking()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void trap5_nothingIsBreachedWhileItWaitsAndWhatWasBreachedBeforeStaysBreached() {
    ClockModel waiting = answer();
    waiting.pause(1, waiting.dueAt());
    waiting.judge(waiting.dueAt().plus(Duration.ofDays(9)));
    assertThat(waiting.status()).isEqualTo(DeadlineStatus.PAUSED);

    KnownComplaint other = Promises.known(Promises.mrsOkoro(UUID.randomUUID(), MONDAY));
    ClockModel late = new ClockModel(other, Deadline.idOf(other.id(), ClockKind.RESOLVE, 1), BOOK);
    Instant due = late.dueAt();
    late.judge(due.plusSeconds(1));
    late.pause(1, due.plusSeconds(60));
    assertThat(late.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(late.breachedAt()).isEqualTo(due);
  }

  @Test
  void trap6_anotherTeamBringsItsOwnTargetAndItsOwnHours() {
    SlaRegister book =
        Registers.office()
            .calendar(
                "night",
                MONDAY.minusSeconds(60),
                null,
                "Europe/London none MON-SUN 00:00-24:00",
                "night")
            .agreement(
                "night",
                MONDAY.minusSeconds(60),
                Registers.team("night"),
                new SlaTerm(ClockKind.RESOLVE, null, Duration.ofHours(30), SlaTerm.OUTSIDE))
            .book();
    ClockModel clock = answer(book);
    clock.hear(MONDAY, team("night", "2026-06-02T16:00:00Z"));
    assertThat(clock.dueAt())
        .as("16 h spent, 14 h left around the clock")
        .isEqualTo("2026-06-03T06:00:00Z");
    clock.hear(MONDAY, team("day", "2026-06-02T20:00:00Z"));
    assertThat(clock.dueAt())
        .as("20 h spent, the house's 80 again")
        .isEqualTo(OFFICE.addWorking(at("2026-06-02T20:00:00Z"), Duration.ofHours(60)));
  }

  @Test
  void trap7_overdueStopsGrowingWhenTheAnswerIsGiven() {
    ClockModel clock = answer();
    Instant due = clock.dueAt();
    clock.judge(due.plusSeconds(1));
    clock.stop(due.plus(Duration.ofDays(3)));
    clock.judge(due.plus(Duration.ofDays(30)));
    assertThat(clock.stoppedAt()).isEqualTo(due.plus(Duration.ofDays(3)));
    assertThat(clock.breachedAt()).isEqualTo(due);
    assertThat(clock.lookAt()).isNull();
  }

  @Test
  void trap8_hoursCountForTheBreachAsForTheDueTime() {
    ClockModel clock = answer();
    clock.judge(MONDAY.plus(Duration.ofHours(80)));
    assertThat(clock.status()).isEqualTo(DeadlineStatus.RUNNING);
    clock.judge(OFFICE.addWorking(MONDAY, Duration.ofHours(80)).plusNanos(1000));
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
  }

  @Test
  void trap9_lunchBreaksAndWeeksWithoutSomeDaysAreNothingSpecial() {
    BusinessCalendar odd =
        BusinessCalendar.of("Europe/London none TUE 09:00-12:30,13:30-17:00; SAT 10:00-14:00");
    assertThat(odd.addWorking(MONDAY, Duration.ofHours(4))).isEqualTo("2026-06-02T13:00:00Z");
    assertThat(odd.addWorking(MONDAY, Duration.ofHours(8))).isEqualTo("2026-06-06T10:00:00Z");
    assertThat(odd.addWorking(MONDAY, Duration.ofHours(12))).isEqualTo("2026-06-09T09:00:00Z");
  }

  @Test
  void trap10_nobodyIsWarnedAtMidnightOrAtTheWeekend() {
    for (ComputedClock reading : ALL_PACKS.of(complaint, BOOK)) {
      assertThat(
              OFFICE.isWorking(reading.state().atRiskAt().minusNanos(1000))
                  || OFFICE.isWorking(reading.state().atRiskAt()))
          .as(reading.state().rule().id() + " at " + reading.state().atRiskAt())
          .isTrue();
    }
  }

  @Test
  void trap11_whatIsReopenedIsNotOverdueTheSameSecond() {
    Instant reopened = at("2027-06-07T08:00:00Z");
    hears(
        HistoryEvent.of(Kind.RESOLVED, 1, at("2026-06-30T10:00:00Z")),
        HistoryEvent.of(Kind.REOPENED, 1, reopened));
    ClockModel again = new ClockModel(complaint, Deadline.idOf(id, ClockKind.RESOLVE, 2), BOOK);
    again.judge(reopened.plusSeconds(1));
    assertThat(again.status()).isEqualTo(DeadlineStatus.RUNNING);
    assertThat(again.warnedAt()).isNull();
  }

  @Test
  void trap14_aResponseAfterReopeningIsCountedFromTheReopening() {
    hears(
        HistoryEvent.of(Kind.RESOLVED, 1, at("2026-06-02T10:00:00Z")),
        HistoryEvent.of(Kind.REOPENED, 1, at("2026-07-06T08:00:00Z")));
    ComputedClock next = one(ClockKind.NEXT_RESPONSE, BOOK);
    assertThat(next.state().span().startedAt()).isEqualTo("2026-07-06T08:00:00Z");
    assertThat(next.state().dueAt()).isEqualTo("2026-07-06T16:00:00Z");
    assertThat(one(ClockKind.FIRST_RESPONSE, BOOK).state().span().stoppedAt())
        .isEqualTo("2026-06-02T10:00:00Z");
  }

  @Test
  void trap15_whatTheCustomerTookOrLeftLyingIsNotOurTime() {
    ClockModel clock = answer();
    clock.pause(1, at("2026-06-02T08:00:00Z"));
    clock.resume(1, at("2026-08-04T08:00:00Z"));
    assertThat(OFFICE.workingBetween(MONDAY, clock.dueAt()).minus(clock.pausedWorking()))
        .isEqualTo(Duration.ofHours(80));
    assertThat(OFFICE.workingBetween(at("2026-08-04T08:00:00Z"), clock.dueAt()))
        .as("one day was spent before")
        .isEqualTo(Duration.ofHours(72));
  }

  @Test
  void trap16_aProgressTargetDoesNotOverrideALongerFirstResponse() {
    SlaRegister book =
        Registers.office()
            .agreement(
                "patient",
                MONDAY.minusSeconds(60),
                Registers.customer(Promises.customerOf(id)),
                new SlaTerm(ClockKind.FIRST_RESPONSE, null, Duration.ofHours(60), Set.of()))
            .book();
    assertThat(one(ClockKind.PROGRESS_MESSAGE, book).state().target())
        .isEqualTo(Duration.ofHours(40));
    assertThat(one(ClockKind.FIRST_RESPONSE, book).state().dueAt())
        .isEqualTo(OFFICE.addWorking(MONDAY, Duration.ofHours(60)));
  }

  @Test
  void trap13_nobodyOwesAMessageAfterTheAnswerWhateverTheCustomerSays() {
    hears(
        HistoryEvent.of(Kind.RESOLVED, 1, at("2026-06-02T10:00:00Z")),
        HistoryEvent.of(Kind.MESSAGE, at("2026-06-03T10:00:00Z")));
    assertThat(one(ClockKind.PROGRESS_MESSAGE, BOOK).state().span().cancelled()).isTrue();
  }

  @Test
  void trap25_oneWarningAndOneBreachHoweverOftenItIsLookedAt() {
    ClockModel clock = answer();
    for (int hours = 0; hours < 400; hours++) {
      clock.judge(MONDAY.plus(Duration.ofHours(hours)));
    }
    List<DomainEvent> told = clock.releaseEvents();
    assertThat(told.stream().filter(DeadlineAtRisk.class::isInstance)).hasSize(1);
    assertThat(told.stream().filter(DeadlineBreached.class::isInstance)).hasSize(1);
  }

  @Test
  void trap28_hoursThatChangeMidFlightReachTheWholeClockAndNoClosedOne() {
    // given: an open clock with a pause, and an answered one
    ClockModel open = answer();
    open.pause(1, at("2026-06-02T08:00:00Z"));
    open.resume(1, at("2026-06-02T16:00:00Z"));
    KnownComplaint other = Promises.known(Promises.mrsOkoro(UUID.randomUUID(), MONDAY));
    ClockModel closed =
        new ClockModel(other, Deadline.idOf(other.id(), ClockKind.RESOLVE, 1), BOOK);
    closed.stop(at("2026-06-03T09:00:00Z"));
    open.releaseEvents();
    closed.releaseEvents();
    Instant closedDue = closed.dueAt();

    // when: from Thursday on the house works four hours a day
    SlaRegister book =
        Registers.office()
            .calendar(
                "organisation",
                at("2026-06-04T08:00:00Z"),
                java.time.LocalDate.of(2026, 6, 4),
                "Europe/London gb-eng MON-FRI 09:00-13:00",
                null)
            .book();
    open.learn(book);
    closed.learn(book);

    // then
    BusinessCalendar house = book.latest().organisationCalendar();
    assertThat(open.dueAt()).isEqualTo(house.addWorking(MONDAY, Duration.ofHours(88)));
    assertThat(open.pausedWorking()).isEqualTo(Duration.ofHours(8));
    assertThat(open.releaseEvents())
        .singleElement()
        .isEqualTo(
            new DeadlineMoved(
                id,
                at("2026-06-04T08:00:00Z"),
                resolve,
                ClockKind.RESOLVE,
                open.dueAt(),
                "promise-2026-01"));
    assertThat(open.computed().basis().changes())
        .singleElement()
        .satisfies(
            change -> assertThat(change.because()).containsExactly("calendar organisation@2"));
    assertThat(closed.dueAt()).isEqualTo(closedDue);
    assertThat(closed.releaseEvents()).isEmpty();
    assertThat(closed.calendarVersion()).isEqualTo(OFFICE.version());
  }

  @Test
  void trap28_whatHadRunOutBeforeTheHoursChangedStaysRunOut() {
    ClockModel clock = answer();
    Instant due = clock.dueAt();
    clock.judge(due.plusSeconds(1));
    clock.learn(Registers.office().closed(due.plusSeconds(60), List.of("2026-06-03")).book());
    assertThat(clock.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(clock.breachedAt()).isEqualTo(due);
  }

  @Test
  void whatTheLawAsksForIsNotStoppedByWhatWeWaitFor() {
    hears(
        asked(1, "2026-06-02T10:00:00Z", "CUSTOMER"),
        asked(2, "2026-06-02T10:00:00Z", "EVIDENCE"),
        answered(2, "2026-06-09T10:00:00Z"));
    assertThat(ALL_PACKS.of(complaint, BOOK))
        .filteredOn(reading -> reading.state().span().kind() == ClockKind.STATUTORY)
        .hasSize(5)
        .allSatisfy(reading -> assertThat(reading.state().pausedAt()).isNull())
        .allSatisfy(reading -> assertThat(reading.state().pauses()).isEqualTo(Pauses.NONE));
  }

  @Test
  void aHolidayHeardOfLateMovesTheDaysOfTheLawAsWell() {
    SlaRegister book =
        Registers.office().closed(at("2026-06-02T08:00:00Z"), List.of("2026-06-03")).book();
    ComputedClock before = reading("DISP-D3", BOOK);
    ComputedClock after = reading("DISP-D3", book);
    assertThat(before.state().dueAt()).isEqualTo("2026-06-04T16:00:00Z");
    assertThat(after.state().dueAt()).isEqualTo("2026-06-05T16:00:00Z");
    assertThat(after.state().calendarVersion()).isEqualTo("organisation@2");
  }

  private ComputedClock reading(String rule, SlaRegister book) {
    return ALL_PACKS.of(complaint, book).stream()
        .filter(reading -> reading.state().rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void moneyThatWasAcceptedIsOwedUntilItIsPaidEvenAfterTheComplaintIsClosed() {
    hears(
        new HistoryEvent(
            Kind.REDRESS_ACCEPTED, 1, at("2026-06-10T10:00:00Z"), "2026-06-23T22:59:59.999999Z"),
        HistoryEvent.of(Kind.CLOSED, at("2026-06-12T10:00:00Z")));
    ComputedClock owed = one(ClockKind.REDRESS_PAYMENT, BOOK);
    assertThat(owed.state().dueAt()).isEqualTo("2026-06-23T22:59:59.999999Z");
    assertThat(owed.state().span().stoppedAt()).isNull();
    hears(HistoryEvent.of(Kind.REDRESS_PAID, 1, at("2026-06-15T10:00:00Z")));
    assertThat(one(ClockKind.REDRESS_PAYMENT, BOOK).state().span().stoppedAt())
        .isEqualTo("2026-06-15T10:00:00Z");
    assertThat(one(ClockKind.REDRESS_PAYMENT, BOOK).state().span().cancelled()).isFalse();
  }

  @Test
  void teamsOweEachOtherWhatTheyAgreedFromHandingOverToHandingOver() {
    SlaRegister book =
        Registers.office()
            .agreement(
                "ola",
                MONDAY.minusSeconds(60),
                Registers.team("kitchen"),
                new SlaTerm(ClockKind.TEAM, null, Duration.ofHours(8), SlaTerm.OUTSIDE))
            .book();
    hears(team("kitchen", "2026-06-02T08:00:00Z"), team("kitchen", "2026-06-02T12:00:00Z"));
    assertThat(one(ClockKind.TEAM, book).state().dueAt()).isEqualTo("2026-06-02T16:00:00Z");
    hears(team("garden", "2026-06-02T15:00:00Z"));
    assertThat(one(ClockKind.TEAM, book).state().span().stoppedAt())
        .isEqualTo("2026-06-02T15:00:00Z");
    assertThat(ALL_PACKS.of(complaint, book))
        .filteredOn(reading -> reading.state().span().kind() == ClockKind.TEAM)
        .as("no agreement names the garden")
        .hasSize(1);
  }

  @Test
  void theCustomerIsAskedInTimeOrTheClockOnTheFollowUpRunsOut() {
    hears(HistoryEvent.of(Kind.RESOLVED, 1, at("2026-06-02T08:00:00Z")));
    ComputedClock waiting = one(ClockKind.FOLLOW_UP, BOOK);
    assertThat(waiting.state().dueAt())
        .isEqualTo(OFFICE.addWorking(at("2026-06-02T08:00:00Z"), Duration.ofHours(24)));
    hears(HistoryEvent.of(Kind.FOLLOWED_UP, at("2026-06-04T08:00:00Z")));
    assertThat(one(ClockKind.FOLLOW_UP, BOOK).state().span().stoppedAt())
        .isEqualTo("2026-06-04T08:00:00Z");
  }

  @Test
  void everyKindOfClockRunsOnOneComplaintAtOnce() {
    SlaRegister book =
        Registers.office()
            .agreement(
                "ola",
                MONDAY.minusSeconds(60),
                Registers.team("kitchen"),
                new SlaTerm(ClockKind.TEAM, null, Duration.ofHours(8), SlaTerm.OUTSIDE))
            .book();
    hears(
        team("kitchen", "2026-06-01T09:00:00Z"),
        HistoryEvent.of(Kind.RESOLVED, 1, at("2026-06-02T08:00:00Z")),
        HistoryEvent.of(Kind.REOPENED, 1, at("2026-06-02T09:00:00Z")),
        new HistoryEvent(
            Kind.REDRESS_ACCEPTED, 1, at("2026-06-02T10:00:00Z"), "2026-06-16T10:00:00Z"));
    assertThat(ALL_PACKS.of(complaint, book))
        .extracting(reading -> reading.state().span().kind())
        .contains(
            ClockKind.ACKNOWLEDGE,
            ClockKind.FIRST_RESPONSE,
            ClockKind.NEXT_RESPONSE,
            ClockKind.PROGRESS_MESSAGE,
            ClockKind.RESOLVE,
            ClockKind.STATUTORY,
            ClockKind.REDRESS_PAYMENT,
            ClockKind.FOLLOW_UP,
            ClockKind.TEAM);
  }

  @Test
  void anAgreementIsReachedByTriageAndLeavesAnAnsweredClockAlone() {
    SlaRegister book =
        Registers.office()
            .agreement(
                "cards",
                MONDAY.minusSeconds(60),
                Registers.product("Cards"),
                new SlaTerm(ClockKind.RESOLVE, Priority.P1, Duration.ofHours(4), SlaTerm.OUTSIDE))
            .book();
    ClockModel clock = answer(book);
    assertThat(clock.target()).isEqualTo(Duration.ofHours(80));
    clock.hear(
        MONDAY,
        new HistoryEvent(Kind.PRIORITY, 0, at("2026-06-01T10:00:00Z"), "P1"),
        new HistoryEvent(Kind.PRODUCT, 0, at("2026-06-01T10:00:00Z"), "Cards"));
    assertThat(clock.dueAt()).isEqualTo("2026-06-01T12:00:00Z");
    assertThat(clock.policyVersion()).isEqualTo("cards@1");
    assertThat(clock.computed().basis().because()).containsExactly("product is Cards");
  }
}
