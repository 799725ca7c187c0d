package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.followup.Promises.BOOK;
import static recourse.followup.Promises.POLICY;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.DeadlineMoved;
import recourse.contract.RegulatorNotified;
import recourse.followup.Promises;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.rules.TimeRules;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/** What starts, extends and ends the clocks that the law sets. */
class RuleClocksTest {
  private static final Instant FRIDAY = Instant.parse("2026-12-18T10:00:00Z");
  private static final Instant SATURDAY = Instant.parse("2026-12-19T10:00:00Z");

  private final UUID id = UUID.randomUUID();
  private KnownComplaint complaint = Promises.known(Promises.mrsOkoro(id, FRIDAY));

  @Test
  void shouldGiveARequestTwoMoreMonthsWhereTheReasonsWereToldWithinTheFirst() {
    // given
    ClockModel request = clock("DP-P1", "data-protection");
    assertThat(request.dueAt()).isEqualTo("2027-01-18T23:59:59.999999Z");
    assertThat(request.allowance())
        .isEqualTo(
            "the corresponding day 1 month(s) after the day, or the corresponding day 3 month(s)"
                + " after the day once the customer was told in time why");
    request.releaseEvents();

    // when: on the last day, and once more
    request.hear(at("2027-01-18T12:00:00Z"), delay(1, "2027-01-18T12:00:00Z"));
    request.hear(at("2027-02-18T12:00:00Z"), delay(2, "2027-02-18T12:00:00Z"));

    // then
    assertThat(request.dueAt()).isEqualTo("2027-03-18T23:59:59.999999Z");
    assertThat(request.allowance()).isEqualTo("the corresponding day 3 month(s) after the day");
    assertThat(request.releaseEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            DeadlineMoved.class, moved -> assertThat(moved.dueAt()).isEqualTo(request.dueAt()));
    assertThat(request.computed().basis().changes())
        .singleElement()
        .satisfies(
            change -> assertThat(change.because()).containsExactly("letter 1, notice of delay"));
  }

  @Test
  void shouldNotExtendWhatHadRunOutBeforeTheNotice() {
    // given
    ClockModel request = clock("DP-P1", "data-protection");
    Instant due = request.dueAt();
    request.judge(due.plusSeconds(1));

    // when
    request.hear(due.plusSeconds(60), delay(1, "2027-01-19T00:00:00Z"));

    // then
    assertThat(request.dueAt()).isEqualTo(due);
    assertThat(request.status()).isEqualTo(DeadlineStatus.BREACHED);
    assertThat(request.breachedAt()).isEqualTo(due);
  }

  @Test
  void shouldTakeABreachBackWhereTheNoticeWasInTimeAndHeardLate() {
    // given
    ClockModel request = clock("DP-P1", "data-protection");
    request.judge(request.dueAt().plusSeconds(1));

    // when
    request.hear(at("2027-01-20T12:00:00Z"), delay(1, "2027-01-10T12:00:00Z"));

    // then
    assertThat(request.status()).isEqualTo(DeadlineStatus.RUNNING);
    assertThat(request.dueAt()).isEqualTo("2027-03-18T23:59:59.999999Z");
  }

  @Test
  void shouldGiveBothStagesOfHousingAsManyDaysMore() {
    // given: stage 1, acknowledged on the day
    hears(HistoryEvent.of(Kind.ACKNOWLEDGED, FRIDAY));
    ClockModel first = clock("HOUSING-stage-1", "housing");
    assertThat(first.dueAt()).isEqualTo("2027-01-06T23:59:59.999999Z");

    // when
    first.hear(FRIDAY, delay(1, "2027-01-06T09:00:00Z"));

    // then
    assertThat(first.dueAt()).isEqualTo("2027-01-20T23:59:59.999999Z");

    // given: stage 2; what was told about the first extends nothing here
    hears(
        HistoryEvent.of(Kind.RESOLVED, 1, at("2027-01-20T10:00:00Z")),
        HistoryEvent.of(Kind.REOPENED, 1, at("2027-02-01T10:00:00Z")));
    assertThat(drawn("housing")).doesNotContain("HOUSING-stage-2");
    ClockModel acknowledge = clock("HOUSING-stage-2-acknowledge", 2, "housing");
    assertThat(acknowledge.dueAt()).isEqualTo("2027-02-08T23:59:59.999999Z");

    // when
    acknowledge.hear(FRIDAY, HistoryEvent.of(Kind.MESSAGE, at("2027-02-02T10:00:00Z")));

    // then
    assertThat(acknowledge.status()).isEqualTo(DeadlineStatus.MET);
    ClockModel second = clock("HOUSING-stage-2", 2, "housing");
    assertThat(second.startedAt()).isEqualTo("2027-02-02T10:00:00Z");
    assertThat(second.dueAt()).isEqualTo("2027-03-02T23:59:59.999999Z");
    second.hear(FRIDAY, delay(2, "2027-03-01T10:00:00Z"));
    assertThat(second.dueAt()).isEqualTo("2027-04-01T22:59:59.999999Z");
  }

  @Test
  void shouldMeetStageTwoWithTheAnswerWhereNothingWasSaidBefore() {
    // given
    hears(
        HistoryEvent.of(Kind.RESOLVED, 1, at("2027-01-20T10:00:00Z")),
        HistoryEvent.of(Kind.REOPENED, 1, at("2027-02-01T10:00:00Z")),
        HistoryEvent.of(Kind.RESOLVED, 2, at("2027-02-03T10:00:00Z")),
        HistoryEvent.of(Kind.MESSAGE, at("2027-02-05T10:00:00Z")));

    // then
    ClockModel second = clock("HOUSING-stage-2", 2, "housing");
    assertThat(second.startedAt()).isEqualTo("2027-02-03T10:00:00Z");
    assertThat(second.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldCallItResolvedWithinThreeDaysOnlyWhereTheCustomerAccepted() {
    // given
    ClockModel chance = clock("DISP-D3", "disp");

    // when: answered on the next day of business, and accepted on the last, or too late
    chance.hear(FRIDAY, HistoryEvent.of(Kind.RESOLVED, 1, at("2026-12-21T10:00:00Z")));
    assertThat(chance.status()).isEqualTo(DeadlineStatus.RUNNING);
    chance.judge(at("2026-12-23T17:00:01Z"));
    assertThat(chance.status()).isEqualTo(DeadlineStatus.CANCELLED);

    // then
    chance.hear(FRIDAY, HistoryEvent.of(Kind.ACCEPTED, at("2026-12-23T17:00:00Z")));
    assertThat(chance.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldEndEightWeeksWithAWrittenReasonForTheDelay() {
    // given
    ClockModel eightWeeks = clock("DISP-D4", "disp");

    // when
    eightWeeks.hear(FRIDAY, delay(1, "2027-02-12T10:00:00Z"));

    // then
    assertThat(eightWeeks.status()).isEqualTo(DeadlineStatus.MET);
    assertThat(eightWeeks.stoppedAt()).isEqualTo("2027-02-12T10:00:00Z");
  }

  @Test
  void shouldHoldPaymentsAtFifteenDaysAndAskForTheAnswerAtThirtyFive() {
    // given
    TimeRules payments = Promises.rules(Set.of("Current account"), Set.of(), Set.of(), "disp");

    // when
    hears(delay(1, "2027-01-13T10:00:00Z"));

    // then
    assertThat(clock("DISP-D5", 1, payments).status()).isEqualTo(DeadlineStatus.MET);
    ClockModel exceptional = clock("DISP-D5-exceptional", 1, payments);
    assertThat(exceptional.status()).isEqualTo(DeadlineStatus.RUNNING);
    assertThat(exceptional.dueAt()).isEqualTo("2027-02-10T23:59:59.999999Z");
  }

  @Test
  void shouldEndSixWeeksWithTheLetterThatTellsWhereToGoAndNotWithANoticeOfDelay() {
    // given
    ClockModel letter = clock("TELECOMS-ADR", "telecoms");
    letter.hear(FRIDAY, delay(1, "2027-01-20T10:00:00Z"));
    assertThat(letter.status()).isEqualTo(DeadlineStatus.RUNNING);

    // when
    letter.hear(FRIDAY, HistoryEvent.of(Kind.DEADLOCK_LETTER, 2, at("2027-01-29T10:00:00Z")));

    // then
    assertThat(letter.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldCountLateReceiptsFromTheNextBusinessDayOnlyWhereThatWordingIsOn() {
    // given
    complaint = Promises.known(Promises.mrsOkoro(id, SATURDAY));

    // then: Monday is the day of receipt; or it is Saturday, and Monday the first day after
    assertThat(clock("DISP-D3", "disp", "disp-late-receipt").dueAt())
        .isEqualTo("2026-12-24T17:00:00Z");
    assertThat(clock("DISP-D3", "disp").dueAt()).isEqualTo("2026-12-23T17:00:00Z");
    complaint = Promises.known(Promises.mrsOkoro(id, at("2026-12-18T17:00:00Z")));
    assertThat(clock("DISP-D3", "disp", "disp-late-receipt").dueAt())
        .isEqualTo("2026-12-24T17:00:00Z");
    complaint = Promises.known(Promises.mrsOkoro(id, at("2026-12-18T07:00:00Z")));
    assertThat(clock("DISP-D3", "disp", "disp-late-receipt").dueAt())
        .isEqualTo("2026-12-23T17:00:00Z");
  }

  @Test
  void shouldOweTheRegulatorWhateverBecomesOfTheComplaint() {
    // given
    ClockModel breach = clock("DP-P6", "data-protection");
    assertThat(breach.dueAt()).isEqualTo("2026-12-21T10:00:00Z");

    // when: answered and closed, but nobody told the regulator
    breach.hear(
        FRIDAY,
        HistoryEvent.of(Kind.RESOLVED, 1, FRIDAY.plusSeconds(60)),
        HistoryEvent.of(Kind.CLOSED, FRIDAY.plusSeconds(90)));

    // then
    assertThat(breach.status()).isEqualTo(DeadlineStatus.RUNNING);
    breach.hear(FRIDAY, HistoryEvent.of(Kind.REGULATOR_NOTIFIED, breach.dueAt()));
    assertThat(breach.status()).isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void shouldTakeDownOnlyThatTheRegulatorWasToldOfWhatIsOwedToIt() {
    // given
    TimeRules rules = book("data-protection");
    ClockModel breach = clock("DP-P6", 1, rules);
    ClockModel request = clock("DP-P1", 1, rules);
    breach.releaseEvents();
    Instant told = FRIDAY.plusSeconds(3600);

    // then
    refuses("deadline.not-for-regulator", request, told, told);
    refuses("deadline.not-then", breach, FRIDAY.minusNanos(1), told);
    refuses("deadline.not-then", breach, told.plusNanos(1), told);
    breach.clock().regulatorNotifiedAt(told, told, rules, "pia");
    assertThat(breach.releaseEvents()).containsExactly(new RegulatorNotified(id, told, "pia"));

    // when: that was heard
    breach.hear(told, HistoryEvent.of(Kind.REGULATOR_NOTIFIED, told));
    breach.releaseEvents();

    // then
    breach.clock().regulatorNotifiedAt(told, told.plusSeconds(9), rules, "pia");
    assertThat(breach.releaseEvents()).isEmpty();
    refuses("deadline.ended", breach, told.plusSeconds(1), told.plusSeconds(9));
  }

  private static void refuses(String code, ClockModel clock, Instant told, Instant now) {
    TimeRules rules = book("data-protection");
    assertThatThrownBy(() -> clock.clock().regulatorNotifiedAt(told, now, rules, "pia"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().code()).isEqualTo(code));
  }

  private void hears(HistoryEvent... told) {
    complaint.learn(List.of(told));
  }

  private static HistoryEvent delay(int letter, String at) {
    return HistoryEvent.of(Kind.DELAY_NOTICE, letter, at(at));
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }

  private List<String> drawn(String... packs) {
    return new ClockPlan(POLICY, book(packs))
        .of(complaint, BOOK).stream().map(reading -> reading.state().rule().id()).toList();
  }

  private ClockModel clock(String rule, String... packs) {
    return clock(rule, 1, packs);
  }

  private ClockModel clock(String rule, int round, String... packs) {
    return clock(rule, round, book(packs));
  }

  private ClockModel clock(String rule, int round, TimeRules rules) {
    UUID clock = Identity.derived(id, rule + "#" + round);
    return new ClockModel(complaint, clock, new ClockPlan(POLICY, rules), BOOK);
  }

  private static TimeRules book(String... laws) {
    Set<String> ours = Set.of("Current account");
    return Promises.rules(Set.of(), ours, ours, laws);
  }
}
