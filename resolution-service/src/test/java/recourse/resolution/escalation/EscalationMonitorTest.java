package recourse.resolution.escalation;

import recourse.resolution.casefile.EscalationPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.resolution.casefile.CaseFiles.ADA;
import static recourse.resolution.casefile.CaseFiles.MONDAY;
import static recourse.resolution.casefile.CaseFiles.MRS_OKORO;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.Severity;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.CaseFiles;
import recourse.resolution.casefile.CaseReason;
import recourse.resolution.casefile.EscalationRequest;
import recourse.spine.refusal.Reason;
import recourse.spine.refusal.Refusal;

class EscalationMonitorTest {
  private static final EscalationPolicy POLICY = EscalationPolicy.CURRENT;
  private static final Instant NOW = MONDAY.plusSeconds(7_200);

  private final EscalationMonitor watch =
      EscalationMonitor.over(MRS_OKORO, "cust-okoro", "Card", MONDAY);
  private final CaseFile file = CaseFiles.live();

  @Test
  void shouldSeeASignInASevereComplaintAndTwoInAnUnsafeOne() {
    // when
    watch.noteSeverity(Severity.MEDIUM, file, POLICY, NOW);
    assertThat(watch.signs()).isEmpty();
    watch.noteSeverity(Severity.HIGH, file, POLICY, NOW);
    watch.noteSeverity(Severity.HARM, file, POLICY, NOW.plusSeconds(5));

    // then
    assertThat(watch.signs())
        .extracting(CriterionMet::criterion)
        .containsExactly(EscalationCriterion.SEVERITY, EscalationCriterion.SAFETY);
    assertThat(watch.signs()).extracting(CriterionMet::policyVersion).containsOnly("escalation-3");
    assertThat(watch.signs().get(0).metAt()).as("at its first sight").isEqualTo(NOW);
  }

  @Test
  void shouldNotWatchALifeThatIsOnlyTold() {
    watch.noteSeverity(Severity.HARM, CaseFiles.imported(), POLICY, NOW);
    watch.noteEvent(EscalationCriterion.DEADLINE_BREACHED, CaseFiles.imported(), POLICY, NOW);
    assertThat(watch.signs()).isEmpty();
  }

  @Test
  void shouldBeAnsweredByAStepUpOnAnyCriterionSinceItWasMet() {
    // given
    see(EscalationCriterion.VULNERABILITY, MONDAY);

    // when
    up(EscalationCriterion.HANDLER_JUDGEMENT, NOW);

    // then
    assertThat(watch.signs()).extracting(CriterionMet::answeredAt).containsExactly(NOW);
  }

  @Test
  void shouldNotBeAnsweredByAStepUpThatWasOverBeforeItWasMet() {
    // given
    up(EscalationCriterion.HANDLER_JUDGEMENT, MONDAY.plusSeconds(60));
    down(DeescalationReason.DEALT_WITH, MONDAY.plusSeconds(120));

    // when
    see(EscalationCriterion.AGGRESSION, MONDAY.plusSeconds(180));

    // then
    assertThat(watch.signs()).extracting(CriterionMet::answeredAt).containsOnlyNulls();
  }

  @Test
  void shouldBeAnsweredWhenTheCaseStoodUpAtTheTimeThoughItIsNotedLater() {
    // given
    up(EscalationCriterion.HANDLER_JUDGEMENT, MONDAY.plusSeconds(60));
    down(DeescalationReason.DEALT_WITH, MONDAY.plusSeconds(120));

    // when
    see(EscalationCriterion.AGGRESSION, MONDAY.plusSeconds(90));

    // then
    assertThat(watch.signs()).extracting(CriterionMet::answeredAt).containsExactly(NOW);
  }

  @Test
  void shouldTakeBackWhatPeopleSawWhenTheStepUpIsJudgedNeedless() {
    // given
    up(EscalationCriterion.LEGAL_OR_PRESS_THREAT, NOW);
    assertThat(watch.signs().get(0).stands()).isTrue();

    // when
    down(DeescalationReason.CRITERION_NOT_MET, NOW);

    // then
    assertThat(watch.signs()).extracting(CriterionMet::refutedBy).containsExactly("s-bea");
    refusal(
        CaseReason.SIGN_UNKNOWN,
        () -> watch.refute(EscalationCriterion.LEGAL_OR_PRESS_THREAT, "q-cho", NOW));
  }

  @Test
  void shouldNotRefuteWhatFollowsFromFacts() {
    // given
    watch.noteSeverity(Severity.HIGH, file, POLICY, NOW);

    // when
    refusal(
        CaseReason.SIGN_UNKNOWN, () -> watch.refute(EscalationCriterion.SEVERITY, "q-cho", NOW));
    up(EscalationCriterion.SEVERITY, NOW);
    down(DeescalationReason.CRITERION_NOT_MET, NOW);

    // then
    assertThat(watch.signs()).extracting(CriterionMet::refutedAt).containsOnlyNulls();
  }

  @Test
  void shouldNotTakeAStepUpForAProofOfAValueOrARepeat() {
    up(EscalationCriterion.VALUE_ABOVE_AUTHORITY, NOW);
    up(EscalationCriterion.REPEAT, NOW);
    assertThat(watch.signs()).isEmpty();
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
    assertThat(watch.signs()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"VULNERABILITY", "AGGRESSION", "REPEAT", "LEGAL_OR_PRESS_THREAT", "SAFETY"})
  void shouldNoteWhatPeopleSee(EscalationCriterion criterion) {
    see(criterion, NOW);
    assertThat(watch.signs()).extracting(CriterionMet::criterion).containsExactly(criterion);
  }

  @Test
  void shouldSeeARepeatInAnEarlierComplaintOnly() {
    watch.noteRepeat(0, POLICY);
    assertThat(watch.signs()).isEmpty();
    watch.noteRepeat(1, POLICY);
    assertThat(watch.signs())
        .extracting(CriterionMet::criterion)
        .containsExactly(EscalationCriterion.REPEAT);
  }

  @Test
  void shouldNotWatchClocksWhileAnotherCaseGoesOn() {
    // given
    file.merge(UUID.randomUUID(), MONDAY);
    watch.noteEvent(EscalationCriterion.DEADLINE_BREACHED, file, POLICY, NOW);
    assertThat(watch.signs()).isEmpty();

    // when
    file.merge(null, NOW);
    watch.noteEvent(EscalationCriterion.DEADLINE_BREACHED, file, POLICY, NOW);

    // then
    assertThat(watch.signs()).hasSize(1);
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
    watch.noteSeen(criterion, metAt, worth, "a-dov", file, POLICY, NOW);
  }

  private void up(EscalationCriterion criterion, Instant at) {
    file.escalate(new EscalationRequest(criterion, null, null, ADA, null), POLICY, at);
    watch.heed(criterion, ADA, file, POLICY, at);
  }

  private void down(DeescalationReason reason, Instant at) {
    watch.heedStepDown(
        file.deescalate(reason, "s-bea", EscalationPolicy.CURRENT, at), reason, "s-bea", at);
  }

  private static Worth pounds(String amount) {
    return new Worth(new BigDecimal(amount), "GBP");
  }

  private static void refusal(Reason reason, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
