package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static recourse.resolution.casefile.CaseFiles.ADA;
import static recourse.resolution.casefile.CaseFiles.FOLLOW_UP;
import static recourse.resolution.casefile.CaseFiles.MONDAY;
import static recourse.resolution.casefile.CaseFiles.MRS_OKORO;
import static recourse.resolution.casefile.CaseFiles.PROPOSAL_FIRST;
import static recourse.resolution.casefile.CaseFiles.STAR;
import static recourse.resolution.casefile.CaseFiles.decided;
import static recourse.resolution.casefile.CaseFiles.unproposed;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.Outcome;
import recourse.contract.OwnershipTaken;
import recourse.contract.ReopeningReason;
import recourse.contract.SolutionAgreed;
import recourse.spine.refusal.Reason;
import recourse.spine.refusal.Refusal;

class CaseFileTest {
  private static final Instant LATER = Instant.parse("2026-06-02T09:00:00Z");

  @Test
  void shouldTellThatItWasOpened() {
    // when
    CaseFile file = CaseFiles.live();

    // then
    assertThat(file.status()).isEqualTo(CaseStatus.OPENED);
    assertThat(file.releaseEvents()).containsExactly(new CaseOpened(MRS_OKORO, MONDAY));
  }

  @Test
  void shouldLoseItsOwnerWhenItIsGivenToSomebodyElse() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);

    // when
    file.assign("h-carl", null, "s-bea", LATER);

    // then
    assertThat(file.owner()).isNull();
    assertThat(file.releaseEvents())
        .containsExactly(new CaseAssigned(MRS_OKORO, LATER, "h-carl", null, "s-bea"));
  }

  @Test
  void shouldRefuseAnAssignmentToNobody() {
    refusal(CaseReason.ASSIGNEE_MISSING, () -> CaseFiles.live().assign(null, null, "s-bea", LATER));
  }

  @Test
  void shouldBeOwnedByNobodyButTheHandlerItIsAssignedTo() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.ASSIGNED);

    // when
    refusal(CaseReason.NOT_ASSIGNED_TO_YOU, () -> file.takeOwnership("s-bea", LATER));
    file.takeOwnership(ADA, LATER);

    // then
    assertThat(file.releaseEvents()).containsExactly(new OwnershipTaken(MRS_OKORO, LATER, ADA));
  }

  @Test
  void shouldAcceptOnlyTheAnswerItWaitsFor() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.AWAITING);

    // when
    refusal(CaseReason.NUMBER_UNKNOWN, () -> file.receiveClarification(2, "Blue", LATER));
    file.receiveClarification(1, "Blue", LATER);

    // then
    assertThat(view(file).clarifications().get(0).answer()).isEqualTo("Blue");
    refusal(CaseReason.CLARIFICATION_NOT_AWAITED, () -> file.receiveClarification(1, "Red", LATER));
  }

  @Test
  void shouldAcceptAgreementToTheLatestProposalOnly() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.PROPOSED);
    file.propose("Money back and an apology", Comparison.NONE, ADA, LATER);
    file.releaseEvents();

    // when
    refusal(CaseReason.PROPOSAL_NOT_STANDING, () -> file.acceptProposal(1, LATER));
    refusal(CaseReason.NUMBER_UNKNOWN, () -> file.acceptProposal(3, LATER));
    file.acceptProposal(2, LATER);

    // then
    assertThat(file.releaseEvents()).containsExactly(new SolutionAgreed(MRS_OKORO, LATER, 2));
  }

  @Test
  void shouldSayHonestlyWhetherTheCustomerHadAgreed() {
    // given
    CaseFile agreed = CaseFiles.in(CaseStatus.AGREED);
    CaseFile proposed = CaseFiles.in(CaseStatus.PROPOSED);

    // when
    agreed.resolve(decided(Outcome.UPHELD), STAR, PROPOSAL_FIRST, ADA, LATER);
    proposed.resolve(decided(Outcome.NOT_UPHELD), STAR, PROPOSAL_FIRST, ADA, LATER);

    // then
    assertThat(agreed.releaseEvents())
        .containsExactly(new ComplaintResolved(MRS_OKORO, LATER, 1, Outcome.UPHELD, true, ADA));
    assertThat(proposed.releaseEvents())
        .containsExactly(
            new ComplaintResolved(MRS_OKORO, LATER, 1, Outcome.NOT_UPHELD, false, ADA));
  }

  @Test
  void shouldForgetTheAgreementWhenAnotherSolutionIsProposed() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.AGREED);

    // when
    file.propose("Something else", Comparison.NONE, ADA, LATER);
    file.resolve(decided(Outcome.UPHELD), STAR, PROPOSAL_FIRST, ADA, LATER);

    // then
    assertThat(view(file).resolutions().get(0).agreed()).isFalse();
  }

  @Test
  void shouldForgetAgreementAndClosureWhenItLivesAgain() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.AGREED);
    file.resolve(decided(Outcome.UPHELD), STAR, PROPOSAL_FIRST, ADA, LATER);
    file.endFollowUp(FOLLOW_UP, ClosureReason.UNCONFIRMED, List.of(), LATER);

    // when
    file.reopenOnRequest("Again", ReopeningPolicy.CURRENT, LATER);

    // then
    assertThat(view(file).agreed()).isFalse();
    assertThat(view(file).closureReason()).isNull();
  }

  @Test
  void shouldRefuseToResolveALiveCaseWithoutAnOwner() {
    refusal(
        CaseReason.OWNER_MISSING,
        () ->
            CaseFiles.in(CaseStatus.ASSIGNED)
                .resolve(decided(Outcome.UPHELD), STAR, PROPOSAL_FIRST, ADA, LATER));
  }

  static Stream<Arguments> incompleteRecords() {
    Star.Action done = new Star.Action("did", "worked");
    return Stream.of(
        Arguments.of("star.situation", new Star(" ", "t", List.of(done), "r")),
        Arguments.of("star.situation", Star.NONE),
        Arguments.of("star.task", new Star("s", null, List.of(done), "r")),
        Arguments.of("star.actions", new Star("s", "t", List.of(), "r")),
        Arguments.of("star.actions", new Star("s", "t", null, "r")),
        Arguments.of(
            "star.actions[1].action",
            new Star("s", "t", List.of(done, new Star.Action("", "worked")), "r")),
        Arguments.of(
            "star.actions[0].result",
            new Star("s", "t", List.of(new Star.Action("did", null)), "r")),
        Arguments.of("star.result", new Star("s", "t", List.of(done), "\t")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("incompleteRecords")
  void shouldNameTheMissingPartOfTheStarRecord(String missing, Star star) {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);

    // when
    Refusal refusal =
        refusal(
            CaseReason.STAR_INCOMPLETE,
            () -> file.resolve(decided(Outcome.UPHELD), star, PROPOSAL_FIRST, ADA, LATER));

    // then
    assertThat(refusal.field()).isEqualTo(missing);
    assertThat(file.status()).isEqualTo(CaseStatus.OWNED);
    assertThat(file.releaseEvents()).isEmpty();
  }

  @Test
  void shouldReopenOnTheLastInstantOfTheWindowAndNotAfterIt() {
    // given
    CaseFile late = CaseFiles.in(CaseStatus.CLOSED);
    CaseFile inTime = CaseFiles.in(CaseStatus.CLOSED);
    Instant last = late.resolvedAt().plus(Duration.ofDays(30));

    // when
    inTime.reopenOnRequest("Again", ReopeningPolicy.CURRENT, last);

    // then
    assertThat(inTime.releaseEvents())
        .containsExactly(
            new ComplaintReopened(MRS_OKORO, last, 1, ReopeningReason.CUSTOMER_REQUEST));
    refusal(
        CaseReason.REOPENING_WINDOW_OVER,
        () -> late.reopenOnRequest("Again", ReopeningPolicy.CURRENT, last.plusNanos(1_000)));
  }

  @Test
  void shouldCountAnotherRoundAfterAReopening() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.REOPENED);

    // when
    file.resolve(unproposed(Outcome.PARTLY_UPHELD), STAR, PROPOSAL_FIRST, ADA, LATER);

    // then
    assertThat(file.releaseEvents())
        .containsExactly(
            new ComplaintResolved(MRS_OKORO, LATER, 2, Outcome.PARTLY_UPHELD, false, ADA));
    assertThat(view(file).resolutions()).hasSize(2);
    assertThat(view(file).resolutions())
        .extracting(r -> r.star().actions().size())
        .containsExactly(1, 1);
  }

  @Test
  void shouldMoveUpInTheSameStepWhenTheCustomerIsDissatisfied() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.RESOLVED);

    // when
    file.reportDissatisfaction(FOLLOW_UP, ReopeningPolicy.CURRENT, EscalationPolicy.CURRENT, LATER);

    // then
    assertThat(file.releaseEvents())
        .containsExactly(
            new ComplaintReopened(MRS_OKORO, LATER, 1, ReopeningReason.DISSATISFIED),
            new ComplaintEscalated(
                MRS_OKORO, LATER, 1, EscalationCriterion.DISSATISFIED_WITH_RESOLUTION, null));
  }

  @Test
  void shouldReopenEvenWhenThereIsNobodyAboveToEscalateTo() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.RESOLVED);
    for (int i = 0; i < 3; i++) {
      CaseFiles.take(file, CaseStep.ESCALATE, file.latestAt());
    }
    file.releaseEvents();

    // when
    file.reportDissatisfaction(FOLLOW_UP, ReopeningPolicy.CURRENT, EscalationPolicy.CURRENT, LATER);

    // then
    assertThat(file.status()).isEqualTo(CaseStatus.REOPENED);
    assertThat(file.level()).isEqualTo(3);
    refusal(CaseReason.ESCALATED_TO_THE_TOP, () -> CaseFiles.take(file, CaseStep.ESCALATE, LATER));
  }

  @Test
  void shouldMoveUpOnceForEachClockThatRanOut() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);
    UUID first = UUID.randomUUID();

    // when
    file.escalateAfterBreach(first, EscalationPolicy.CURRENT, LATER);
    file.escalateAfterBreach(first, EscalationPolicy.CURRENT, LATER);
    file.escalateAfterBreach(UUID.randomUUID(), EscalationPolicy.CURRENT, LATER);

    // then
    assertThat(file.releaseEvents())
        .containsExactly(
            new ComplaintEscalated(
                MRS_OKORO, LATER, 1, EscalationCriterion.DEADLINE_BREACHED, null),
            new ComplaintEscalated(
                MRS_OKORO, LATER, 2, EscalationCriterion.DEADLINE_BREACHED, null));
  }

  @Test
  void shouldLetABreachPassWhileAnotherCaseGoesOn() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);
    file.merge(UUID.randomUUID(), LATER);
    file.escalateAfterBreach(UUID.randomUUID(), EscalationPolicy.CURRENT, LATER);
    assertThat(file.releaseEvents()).isEmpty();

    // when
    file.merge(null, LATER.plusSeconds(1));
    file.escalateAfterBreach(UUID.randomUUID(), EscalationPolicy.CURRENT, LATER);

    // then
    assertThat(file.releaseEvents()).hasSize(1);
  }

  @Test
  void shouldLetABreachPassWhenThereIsNobodyAbove() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);
    for (int i = 0; i < 3; i++) {
      CaseFiles.take(file, CaseStep.ESCALATE, file.latestAt());
    }
    file.releaseEvents();

    // when
    file.escalateAfterBreach(UUID.randomUUID(), EscalationPolicy.CURRENT, LATER);

    // then
    assertThat(file.releaseEvents()).isEmpty();
  }

  @Test
  void shouldMoveDownALevelForANamedReasonAndNotBelowWhereItBegan() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);
    CaseFiles.take(file, CaseStep.ESCALATE, LATER);
    file.releaseEvents();

    // when
    EscalationCriterion taken =
        file.deescalate(DeescalationReason.DEALT_WITH, "s-bea", EscalationPolicy.CURRENT, LATER);

    // then
    assertThat(taken).isEqualTo(EscalationCriterion.HANDLER_JUDGEMENT);
    assertThat(file.releaseEvents())
        .containsExactly(
            new ComplaintDeescalated(MRS_OKORO, LATER, 0, DeescalationReason.DEALT_WITH, "s-bea"));
    refusal(CaseReason.NOT_ESCALATED, () -> CaseFiles.take(file, CaseStep.DEESCALATE, LATER));
  }

  @Test
  void shouldCallInTheSpecialistOfTheCriterionUnlessAnotherOneIsNamed() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.OWNED);
    EscalationCriterion safety = EscalationCriterion.SAFETY;

    // when
    file.escalate(
        new EscalationRequest(safety, null, null, ADA, null), EscalationPolicy.CURRENT, LATER);
    file.escalate(
        new EscalationRequest(safety, "doctor", null, ADA, null), EscalationPolicy.CURRENT, LATER);

    // then
    assertThat(view(file).escalations())
        .extracting(CaseView.EscalationEntry::specialist, CaseView.EscalationEntry::policyVersion)
        .containsExactly(tuple("safety", "escalation-3"), tuple("doctor", "escalation-3"));
  }

  @Test
  void shouldNameEachPartThatIsMissingToCloseAndCloseOnceItIsThere() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.RESOLVED);
    List<Resolution> rounds = rounds(file);
    Resolution whole = rounds.get(0);
    rounds.set(
        0,
        new Resolution(
            new Decision(Outcome.UNDECIDED, null, List.of(), null),
            new Star(
                null,
                "",
                List.of(new Star.Action(whole.star().actions().get(0).action(), null)),
                " "),
            false,
            ADA,
            whole.resolvedAt()));

    // when
    file.endFollowUp(FOLLOW_UP, ClosureReason.UNCONFIRMED, List.of("tasks[1]"), LATER);

    // then
    assertThat(file.status()).isEqualTo(CaseStatus.RESOLVED);
    assertThat(file.closureView(List.of("tasks[1]")).missing())
        .containsExactly(
            "outcome",
            "reasons",
            "policies",
            "star.situation",
            "star.task",
            "star.actions[0].result",
            "star.result",
            "tasks[1]");
    assertThat(refusal(CaseReason.CLOSURE_INCOMPLETE, () -> file.close(List.of(), LATER)).field())
        .isEqualTo("outcome");
    rounds.set(0, whole);
    file.closeIfComplete(List.of("tasks[1]"), LATER);
    assertThat(file.releaseEvents()).isEmpty();
    file.closeIfComplete(List.of(), LATER);
    assertThat(file.releaseEvents())
        .containsExactly(new ComplaintClosed(MRS_OKORO, LATER, ClosureReason.UNCONFIRMED));
  }

  @Test
  void shouldCloseWhatAnErasureTookAndNotWhileTheFollowUpGoesOn() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.RESOLVED);
    refusal(CaseReason.FOLLOW_UP_NOT_OVER, () -> file.close(List.of(), LATER));

    // when
    file.recordErasure(LATER);
    file.forgetWords();
    file.endFollowUp(FOLLOW_UP, ClosureReason.CONFIRMED, List.of(), LATER);

    // then
    assertThat(file.status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void shouldNoLongerAwaitClosureOnceItLivesAgainOrIsTakenBack() {
    // given
    CaseFile again = CaseFiles.in(CaseStatus.RESOLVED);
    CaseFile takenBack = CaseFiles.in(CaseStatus.RESOLVED);
    again.endFollowUp(FOLLOW_UP, ClosureReason.CONFIRMED, List.of("tasks[1]"), LATER);
    takenBack.endFollowUp(FOLLOW_UP, ClosureReason.CONFIRMED, List.of("tasks[1]"), LATER);
    assertThat(new Viewer(ADA, Set.of("handler")::contains).allowedSteps(again)).contains("CLOSE");

    // when
    again.reopenOnRequest("Again", ReopeningPolicy.CURRENT, LATER);
    takenBack.withdraw(takenBack.resolvedAt());

    // then
    assertThat(again.awaitsClosure()).isFalse();
    assertThat(takenBack.awaitsClosure()).isFalse();
  }

  @Test
  void shouldCountAStepHeardLateFromTheLatestOneKnown() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.RESOLVED);
    Instant latest = file.latestAt();

    // when
    file.endFollowUp(FOLLOW_UP, ClosureReason.CONFIRMED, List.of(), latest.minusSeconds(30));

    // then
    assertThat(file.releaseEvents())
        .containsExactly(new ComplaintClosed(MRS_OKORO, latest, ClosureReason.CONFIRMED));
  }

  @Test
  void shouldCloseAsWithdrawnWhateverItWaitedFor() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.AWAITING);

    // when
    file.withdraw(LATER);

    // then
    assertThat(file.state()).isEqualTo(new CaseState(CaseStatus.WITHDRAWN, null));
    assertThat(file.releaseEvents())
        .containsExactly(new ComplaintClosed(MRS_OKORO, LATER, ClosureReason.WITHDRAWN));
  }

  @Test
  void shouldOfferOnlyWhatStateAndRoleAllow() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.ASSIGNED);
    CaseFile resolved = CaseFiles.in(CaseStatus.RESOLVED);

    // when
    List<String> ada = new Viewer(ADA, Set.of("handler")::contains).allowedSteps(file);
    List<String> bea = new Viewer("s-bea", Set.of("supervisor")::contains).allowedSteps(file);
    List<String> agent = new Viewer("agent", Set.of("agent")::contains).allowedSteps(resolved);
    List<String> auditor = new Viewer("a", Set.of("auditor")::contains).allowedSteps(file);

    // then
    assertThat(ada).containsExactly("ASSIGN", "TAKE_OWNERSHIP", "AWAIT", "RESOLVE", "ESCALATE");
    assertThat(bea).containsExactly("ASSIGN", "AWAIT", "RESOLVE", "ESCALATE");
    assertThat(agent).containsExactly("REOPEN");
    assertThat(auditor).isEmpty();
  }

  private static Refusal refusal(Reason reason, ThrowingCallable step) {
    Refusal[] caught = new Refusal[1];
    assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal);
    assertThat(caught[0].reason()).isEqualTo(reason);
    return caught[0];
  }

  private static CaseView view(CaseFile file) {
    return file.view(new Viewer("", role -> false), LATER);
  }

  /** The resolutions as they lie in the row. */
  @SuppressWarnings("unchecked")
  private static List<Resolution> rounds(CaseFile file) {
    try {
      Field resolutions = ResolutionRounds.class.getDeclaredField("resolutions");
      resolutions.setAccessible(true);
      return (List<Resolution>) resolutions.get(file.parts().rounds());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
