package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.resolution.casefile.CaseFiles.MONDAY;
import static recourse.resolution.casefile.CaseFiles.MRS_OKORO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.HistoryImported;
import recourse.contract.Outcome;
import recourse.contract.ReopeningReason;
import recourse.contract.WaitingFor;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Reason;
import recourse.spine.refusal.Refusal;

class ImportedHistoryTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void shouldLiveTheToldLifeAtItsOwnTimes() {
    // given
    CaseFile file = CaseFiles.imported();
    ImportedHistory life =
        new ImportedHistory(
            at(99),
            false,
            at(4),
            List.of(
                new ImportedHistory.Step(
                    ImportedHistory.StepKind.ASSIGN, at(1), "h-12", "team-3", null, null),
                new ImportedHistory.Step(
                    ImportedHistory.StepKind.AWAIT, at(2), null, null, WaitingFor.SUPPLIER, null),
                step(ImportedHistory.StepKind.RESUME, 3),
                step(ImportedHistory.StepKind.RESOLVE, 5),
                step(ImportedHistory.StepKind.CLOSE, 5),
                step(ImportedHistory.StepKind.REOPEN, 90),
                new ImportedHistory.Step(
                    ImportedHistory.StepKind.RESOLVE,
                    at(95),
                    null,
                    null,
                    null,
                    Outcome.NOT_UPHELD)));

    // when
    boolean first = file.importHistory(life, NOW);

    // then
    assertThat(first).isTrue();
    assertThat(file.releaseEvents())
        .containsExactly(
            new CaseOpened(MRS_OKORO, MONDAY),
            new CaseAssigned(MRS_OKORO, at(1), "h-12", "team-3", null),
            new ClarificationRequested(MRS_OKORO, at(2), 1, WaitingFor.SUPPLIER, null),
            new ClarificationReceived(MRS_OKORO, at(3), 1),
            new ComplaintResolved(MRS_OKORO, at(5), 1, Outcome.UNDECIDED, false, null),
            new ComplaintClosed(MRS_OKORO, at(5), ClosureReason.REPORTED_BY_SOURCE),
            new ComplaintReopened(MRS_OKORO, at(90), 1, ReopeningReason.REPORTED_BY_SOURCE),
            new ComplaintResolved(MRS_OKORO, at(95), 2, Outcome.NOT_UPHELD, false, null),
            new HistoryImported(MRS_OKORO, at(99), false, at(4)));
  }

  @Test
  void shouldBeToldOnceOnly() {
    // given
    CaseFile file = CaseFiles.imported();
    ImportedHistory life = new ImportedHistory(at(1), null, null, List.of());
    file.importHistory(life, NOW);
    file.releaseEvents();

    // when
    boolean again = file.importHistory(life, NOW);

    // then
    assertThat(again).isFalse();
    assertThat(file.releaseEvents()).isEmpty();
  }

  static Stream<Arguments> impossibleLives() {
    ImportedHistory.Step assigned =
        new ImportedHistory.Step(ImportedHistory.StepKind.ASSIGN, at(2), "h-12", null, null, null);
    return Stream.of(
        Arguments.of(
            "a step the table does not allow",
            CommonReason.STEP_NOT_ALLOWED,
            at(9),
            List.of(assigned, step(ImportedHistory.StepKind.CLOSE, 3))),
        Arguments.of(
            "before the receipt",
            CaseReason.OUT_OF_TIME_ORDER,
            at(9),
            List.of(step(ImportedHistory.StepKind.RESOLVE, -1))),
        Arguments.of(
            "out of order",
            CaseReason.OUT_OF_TIME_ORDER,
            at(9),
            List.of(assigned, step(ImportedHistory.StepKind.RESOLVE, 1))),
        Arguments.of(
            "told until before its last step",
            CaseReason.OUT_OF_TIME_ORDER,
            at(1),
            List.of(assigned)),
        Arguments.of(
            "in the future", CaseReason.IN_THE_FUTURE, NOW.plusSeconds(1), List.of(assigned)),
        Arguments.of(
            "assigned to nobody",
            CaseReason.ASSIGNEE_MISSING,
            at(9),
            List.of(assigned, step(ImportedHistory.StepKind.ASSIGN, 3))),
        Arguments.of(
            "waiting for nobody",
            CaseReason.WAITING_FOR_MISSING,
            at(9),
            List.of(assigned, step(ImportedHistory.StepKind.AWAIT, 3))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("impossibleLives")
  void shouldTakeNothingOfALifeThatCannotBe(
      String because, Reason reason, Instant toldUntil, List<ImportedHistory.Step> steps) {
    // given
    CaseFile file = CaseFiles.imported();
    file.releaseEvents();

    // when
    Refusal refusal = refusal(file, new ImportedHistory(toldUntil, null, null, steps));

    // then
    assertThat(refusal.reason()).as(because).isEqualTo(reason);
    assertThat(file.status()).isEqualTo(CaseStatus.OPENED);
    assertThat(file.handler()).isNull();
    assertThat(file.latestAt()).isEqualTo(MONDAY);
    assertThat(file.releaseEvents()).isEmpty();
  }

  @Test
  void shouldNotBeToldOfALiveComplaint() {
    // when
    Refusal refusal = refusal(CaseFiles.live(), new ImportedHistory(at(1), null, null, List.of()));

    // then
    assertThat(refusal.reason()).isEqualTo(CaseReason.NOT_IMPORTED);
  }

  @Test
  void shouldMakeACaseThatNeverReactsToClocksAndFollowUps() {
    // given
    CaseFile file = CaseFiles.imported();
    file.importHistory(
        new ImportedHistory(at(3), null, null, List.of(step(ImportedHistory.StepKind.RESOLVE, 3))),
        NOW);
    file.releaseEvents();

    // when
    file.escalateAfterBreach(UUID.randomUUID(), EscalationPolicy.CURRENT, NOW);
    file.reportDissatisfaction(
        CaseFiles.FOLLOW_UP, ReopeningPolicy.CURRENT, EscalationPolicy.CURRENT, at(4));
    file.endFollowUp(CaseFiles.FOLLOW_UP, ClosureReason.CONFIRMED, List.of(), NOW);

    // then
    assertThat(file.status()).isEqualTo(CaseStatus.RESOLVED);
    assertThat(file.releaseEvents()).isEmpty();
  }

  private static Refusal refusal(CaseFile file, ImportedHistory life) {
    Refusal[] caught = new Refusal[1];
    assertThatThrownBy(() -> file.importHistory(life, NOW))
        .isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal);
    return caught[0];
  }

  private static ImportedHistory.Step step(ImportedHistory.StepKind step, int day) {
    return new ImportedHistory.Step(step, at(day), null, null, null, null);
  }

  private static Instant at(int day) {
    return MONDAY.plus(Duration.ofDays(day));
  }
}
