package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static recourse.resolution.casefile.CaseFiles.ADA;
import static recourse.resolution.casefile.CaseFiles.PROPOSAL_FIRST;
import static recourse.resolution.casefile.CaseFiles.STAR;
import static recourse.resolution.casefile.CaseFiles.decided;
import static recourse.resolution.casefile.CaseFiles.unproposed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import recourse.contract.Outcome;
import recourse.spine.refusal.Refusal;

/** What is upheld is resolved by what was proposed, or says why nothing was (R23). */
class ProposalGateTest {
  private static final Instant LATER = Instant.parse("2026-06-03T11:00:00Z");

  @ParameterizedTest
  @EnumSource(names = {"UPHELD", "PARTLY_UPHELD"})
  void shouldRefuseWhatIsUpheldWithoutAProposal(Outcome outcome) {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);

    // then
    assertThat(refused(file, decided(outcome)).reason()).isEqualTo(CaseReason.PROPOSAL_MISSING);
    assertThat(file.status()).isEqualTo(CaseStatus.OWNED);
    assertThat(file.releaseEvents()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"UPHELD", "PARTLY_UPHELD"})
  void shouldResolveWhatIsUpheldAfterAProposalWhateverTheCustomerSaid(Outcome outcome) {
    for (CaseStatus status : List.of(CaseStatus.PROPOSED, CaseStatus.AGREED)) {
      assertThat(resolvedAs(CaseFiles.in(status), decided(outcome))).isNull();
    }
    CaseFile declined = CaseFiles.in(CaseStatus.PROPOSED);
    declined.rejectProposal(1, "No", LATER);
    assertThat(resolvedAs(declined, decided(outcome))).isNull();
  }

  @Test
  void shouldResolveWhatIsNotUpheldWithoutAProposal() {
    assertThat(resolvedAs(CaseFiles.in(CaseStatus.OWNED), decided(Outcome.NOT_UPHELD))).isNull();
  }

  @ParameterizedTest
  @EnumSource(WithoutProposal.class)
  void shouldKeepWhyThereWasNoProposal(WithoutProposal why) {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);
    Decision whole = decided(Outcome.UPHELD);

    // then
    assertThat(
            resolvedAs(
                file, new Decision(whole.outcome(), whole.reasons(), whole.citations(), why)))
        .isEqualTo(why);
    file.forgetWords();
    assertThat(file.parts().rounds().entries().get(0).withoutProposal())
        .as("a code outlives words")
        .isEqualTo(why);
  }

  @Test
  void shouldRefuseAReasonWhereThereWasAProposalOrNeedsToBeNone() {
    // given
    Refusal proposed = refused(CaseFiles.in(CaseStatus.PROPOSED), unproposed(Outcome.UPHELD));
    Refusal needless = refused(CaseFiles.in(CaseStatus.OWNED), unproposed(Outcome.NOT_UPHELD));

    // then
    for (Refusal refusal : List.of(proposed, needless)) {
      assertThat(refusal.reason()).isEqualTo(CaseReason.WITHOUT_PROPOSAL_MISPLACED);
      assertThat(refusal.field()).isEqualTo("withoutProposal");
    }
    assertThat(proposed.getMessage()).contains("There was a proposal");
    assertThat(needless.getMessage()).contains("not upheld");
  }

  @Test
  void shouldNotCountAProposalOfAnEarlierRound() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.AGREED);
    CaseFiles.take(file, CaseStep.RESOLVE, LATER);
    CaseFiles.take(file, CaseStep.REOPEN, LATER);

    // then
    assertThat(refused(file, decided(Outcome.UPHELD)).reason())
        .isEqualTo(CaseReason.PROPOSAL_MISSING);
    CaseFiles.take(file, CaseStep.ASSIGN, LATER);
    CaseFiles.take(file, CaseStep.TAKE_OWNERSHIP, LATER);
    CaseFiles.take(file, CaseStep.PROPOSE, LATER);
    assertThat(resolvedAs(file, decided(Outcome.UPHELD))).isNull();
    assertThat(file.parts().proposals().entries())
        .extracting(CaseView.ProposalEntry::round)
        .containsExactly(1, 2);
  }

  @Test
  void shouldNotAskAnImportedLifeForAProposal() {
    assertThat(resolvedAs(CaseFiles.imported(), decided(Outcome.UPHELD))).isNull();
  }

  @Test
  void shouldNotAskWhereThePolicyDoesNot() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);

    // when
    file.resolve(decided(Outcome.UPHELD), STAR, new ProposalPolicy(false), ADA, LATER);

    // then
    assertThat(file.status()).isEqualTo(CaseStatus.RESOLVED);
  }

  @Test
  void shouldShowAsSkippedAndWhyWhatWasNotProposed() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);

    // when
    resolvedAs(file, unproposed(Outcome.UPHELD));

    // then
    assertThat(states(file))
        .isEqualTo("CLARIFY SKIPPED, PROPOSE SKIPPED, AGREE SKIPPED, RESOLVE DONE");
    assertThat(solving(file).stages())
        .extracting(Stages.Stage::because)
        .containsExactly(
            null, WithoutProposal.ALREADY_PUT_RIGHT, WithoutProposal.ALREADY_PUT_RIGHT, null);
    assertThat(solving(file).adherence()).isEqualByComparingTo("0.25");
  }

  @Test
  void shouldShowTheProposalAndTheAgreementOfThisRound() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.AGREED);
    file.recordSummary(file.openedAt());
    assertThat(states(file)).isEqualTo("CLARIFY DONE, PROPOSE DONE, AGREE DONE, RESOLVE CURRENT");

    // when
    CaseFiles.take(file, CaseStep.RESOLVE, LATER);

    // then
    assertThat(solving(file).adherence()).isEqualByComparingTo("1");
    CaseFiles.take(file, CaseStep.REOPEN, LATER.plusSeconds(60));
    assertThat(states(file)).isEqualTo("CLARIFY DONE, PROPOSE CURRENT, AGREE AHEAD, RESOLVE AHEAD");
  }

  @Test
  void shouldNotCountAgainstItThatNothingWasProposedWhereNothingWasUpheld() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);
    file.recordSummary(file.openedAt());

    // when
    resolvedAs(file, decided(Outcome.NOT_UPHELD));

    // then
    assertThat(states(file))
        .isEqualTo("CLARIFY DONE, PROPOSE NOT_NEEDED, AGREE NOT_NEEDED, RESOLVE DONE");
    assertThat(solving(file).adherence()).isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NOT_NEEDED")
  void shouldCountEveryOtherStageSoFar(Adherence.State state) {
    boolean soFar = state != Adherence.State.CURRENT && state != Adherence.State.AHEAD;
    assertThat(Adherence.share(List.of(state)) != null).isEqualTo(soFar);
    assertThat(Adherence.share(List.of(Adherence.State.NOT_NEEDED))).isNull();
  }

  private static WithoutProposal resolvedAs(CaseFile file, Decision decision) {
    file.resolve(decision, STAR, PROPOSAL_FIRST, ADA, LATER);
    return file.parts().rounds().latest().decision().withoutProposal();
  }

  private static Refusal refused(CaseFile file, Decision decision) {
    return catchThrowableOfType(
        Refusal.class, () -> file.resolve(decision, STAR, PROPOSAL_FIRST, ADA, LATER));
  }

  private static Stages.Row solving(CaseFile file) {
    Map<StageModel, Stages.Row> rows =
        file.stages(null).models().stream().collect(Collectors.toMap(Stages.Row::model, r -> r));
    return rows.get(StageModel.CLARIFY_PROPOSE_AGREE);
  }

  private static String states(CaseFile file) {
    return solving(file).stages().stream()
        .map(stage -> stage.stage() + " " + stage.state())
        .collect(Collectors.joining(", "));
  }
}
