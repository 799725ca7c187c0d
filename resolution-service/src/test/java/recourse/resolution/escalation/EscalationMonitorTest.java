package recourse.resolution.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.resolution.casefile.CaseFiles.ADA;
import static recourse.resolution.casefile.CaseFiles.MONDAY;
import static recourse.resolution.casefile.CaseFiles.MRS_OKORO;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintSplit;
import recourse.contract.ComplaintTriaged;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.Severity;
import recourse.resolution.casefile.CaseReason;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.spine.refusal.Reason;
import recourse.spine.refusal.Refusal;

class EscalationMonitorTest {
  private static final EscalationPolicy POLICY = EscalationPolicy.CURRENT;
  private static final Instant NOW = MONDAY.plusSeconds(7_200);

  private final EscalationMonitor watch = EscalationMonitor.over(registered(null));
  private int level;

  @Test
  void shouldSeeASignInASevereComplaintAndTwoInAnUnsafeOne() {
    // when
    watch.follow(judged(Severity.MEDIUM, NOW), POLICY);
    assertThat(watch.criteria()).isEmpty();
    watch.follow(judged(Severity.HIGH, NOW), POLICY);
    watch.follow(judged(Severity.HARM, NOW.plusSeconds(5)), POLICY);

    // then
    assertThat(watch.criteria())
        .extracting(CriterionMet::criterion)
        .containsExactly(EscalationCriterion.SEVERITY, EscalationCriterion.SAFETY);
    assertThat(watch.criteria())
        .extracting(CriterionMet::policyVersion)
        .containsOnly("escalation-3");
    assertThat(watch.criteria().get(0).metAt()).as("at its first sight").isEqualTo(NOW);
  }

  @Test
  void shouldNotWatchALifeThatIsOnlyTold() {
    EscalationMonitor imported = EscalationMonitor.over(registered("cfpb"));
    imported.follow(judged(Severity.HARM, NOW), POLICY);
    imported.follow(breached(), POLICY);
    assertThat(imported.criteria()).isEmpty();
  }

  @Test
  void shouldBeAnsweredByAStepUpOnAnyCriterionSinceItWasMet() {
    // given
    see(EscalationCriterion.VULNERABILITY, MONDAY);

    // when
    up(EscalationCriterion.HANDLER_JUDGEMENT, NOW);

    // then
    assertThat(watch.criteria()).extracting(CriterionMet::answeredAt).containsExactly(NOW);
  }

  @Test
  void shouldNotBeAnsweredByAStepUpThatWasOverBeforeItWasMet() {
    // given
    up(EscalationCriterion.HANDLER_JUDGEMENT, MONDAY.plusSeconds(60));
    down(DeescalationReason.DEALT_WITH, MONDAY.plusSeconds(120));

    // when
    see(EscalationCriterion.AGGRESSION, MONDAY.plusSeconds(180));

    // then
    assertThat(watch.criteria()).extracting(CriterionMet::answeredAt).containsOnlyNulls();
  }

  @Test
  void shouldBeAnsweredWhenTheCaseStoodUpAtTheTimeThoughItIsNotedLater() {
    // given
    up(EscalationCriterion.HANDLER_JUDGEMENT, MONDAY.plusSeconds(60));
    down(DeescalationReason.DEALT_WITH, MONDAY.plusSeconds(120));

    // when
    see(EscalationCriterion.AGGRESSION, MONDAY.plusSeconds(90));

    // then
    assertThat(watch.criteria()).extracting(CriterionMet::answeredAt).containsExactly(NOW);
  }

  @Test
  void shouldTakeBackWhatPeopleSawWhenTheStepUpIsJudgedNeedless() {
    // given
    up(EscalationCriterion.LEGAL_OR_PRESS_THREAT, NOW);
    assertThat(watch.criteria().get(0).stands()).isTrue();

    // when
    down(DeescalationReason.CRITERION_NOT_MET, NOW);

    // then
    assertThat(watch.criteria()).extracting(CriterionMet::refutedBy).containsExactly("s-bea");
    refusal(
        CaseReason.SIGN_UNKNOWN,
        () -> watch.refute(EscalationCriterion.LEGAL_OR_PRESS_THREAT, "q-cho", NOW));
  }

  @Test
  void shouldNotRefuteWhatFollowsFromFacts() {
    // given
    watch.follow(judged(Severity.HIGH, NOW), POLICY);

    // when
    refusal(
        CaseReason.SIGN_UNKNOWN, () -> watch.refute(EscalationCriterion.SEVERITY, "q-cho", NOW));
    up(EscalationCriterion.SEVERITY, NOW);
    down(DeescalationReason.CRITERION_NOT_MET, NOW);

    // then
    assertThat(watch.criteria()).extracting(CriterionMet::refutedAt).containsOnlyNulls();
  }

  @Test
  void shouldNotTakeAStepUpForAProofOfAValueOrARepeat() {
    up(EscalationCriterion.VALUE_ABOVE_AUTHORITY, NOW);
    up(EscalationCriterion.REPEAT, NOW);
    assertThat(watch.criteria()).isEmpty();
  }

  @Test
  void shouldOnlyNoteAValueAboveTheAuthorityOfAHandler() {
    // given
    EscalationCriterion value = EscalationCriterion.VALUE_ABOVE_AUTHORITY;

    // then
    refusal(CaseReason.WORTH_MISPLACED, () -> see(value, NOW));
    refusal(
        CaseReason.WORTH_MISPLACED, () -> see(EscalationCriterion.AGGRESSION, NOW, pounds("101")));
    refusal(CaseReason.WITHIN_AUTHORITY, () -> see(value, NOW, pounds("100")));
    see(value, NOW, pounds("100.01"));
    assertThat(watch.criteria()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"VULNERABILITY", "AGGRESSION", "REPEAT", "LEGAL_OR_PRESS_THREAT", "SAFETY"})
  void shouldNoteWhatPeopleSee(EscalationCriterion criterion) {
    see(criterion, NOW);
    assertThat(watch.criteria()).extracting(CriterionMet::criterion).containsExactly(criterion);
  }

  @Test
  void shouldSeeARepeatInAnEarlierComplaintOnly() {
    watch.recordRepeat(0, POLICY);
    assertThat(watch.criteria()).isEmpty();
    watch.recordRepeat(1, POLICY);
    assertThat(watch.criteria())
        .extracting(CriterionMet::criterion)
        .containsExactly(EscalationCriterion.REPEAT);
  }

  @Test
  void shouldNotWatchClocksWhileAnotherCaseGoesOn() {
    // given
    watch.follow(new ComplaintMerged(MRS_OKORO, MONDAY, UUID.randomUUID(), "amina"), POLICY);
    watch.follow(breached(), POLICY);
    assertThat(watch.criteria()).isEmpty();

    // when
    watch.follow(new ComplaintSplit(MRS_OKORO, NOW, UUID.randomUUID(), "amina"), POLICY);
    watch.follow(breached(), POLICY);

    // then
    assertThat(watch.criteria()).hasSize(1);
  }

  @Test
  void shouldRefuseWhatPeopleDoNotSeeAndTimesThatCannotBe() {
    refusal(CaseReason.CRITERION_NOT_SEEN_BY_PEOPLE, () -> see(EscalationCriterion.SEVERITY, NOW));
    refusal(CaseReason.IN_THE_FUTURE, () -> see(EscalationCriterion.SAFETY, NOW.plusSeconds(1)));
    refusal(
        CaseReason.OUT_OF_TIME_ORDER,
        () -> see(EscalationCriterion.SAFETY, MONDAY.minusSeconds(1)));
  }

  private void see(EscalationCriterion criterion, Instant metAt) {
    see(criterion, metAt, null);
  }

  private void see(EscalationCriterion criterion, Instant metAt, Worth worth) {
    watch.recordSeen(
        criterion, metAt, worth, Optional.of(new BigDecimal("100")), "a-dov", POLICY, NOW);
  }

  private void up(EscalationCriterion criterion, Instant at) {
    level++;
    watch.follow(new ComplaintEscalated(MRS_OKORO, at, level, criterion, ADA), POLICY);
  }

  private void down(DeescalationReason reason, Instant at) {
    level--;
    watch.follow(new ComplaintDeescalated(MRS_OKORO, at, level, reason, "s-bea"), POLICY);
  }

  private static ComplaintRegistered registered(String source) {
    return new ComplaintRegistered(
        MRS_OKORO,
        MONDAY,
        "C-1",
        Channel.EMAIL,
        "Card",
        "Fees",
        "cust-okoro",
        CustomerKind.EXTERNAL,
        null,
        source,
        null,
        null,
        null);
  }

  private static ComplaintTriaged judged(Severity severity, Instant at) {
    return new ComplaintTriaged(
        MRS_OKORO, at, "Card", "Fees", severity, null, null, "triage-1", "amina", null, null);
  }

  private static DeadlineBreached breached() {
    return new DeadlineBreached(MRS_OKORO, NOW, UUID.randomUUID(), ClockKind.RESOLVE, NOW);
  }

  private static Worth pounds(String amount) {
    return new Worth(new BigDecimal(amount), "GBP");
  }

  private static void refusal(Reason reason, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
