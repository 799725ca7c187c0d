package recourse.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.Catalogue;
import recourse.contract.Channel;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintSplit;
import recourse.contract.ContactLogged;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.DissatisfactionReported;
import recourse.contract.Fact;
import recourse.contract.FollowUpLapsed;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.HistoryImported;
import recourse.contract.OwnershipTaken;
import recourse.contract.Priority;
import recourse.contract.RepeatRecognised;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionProposed;
import recourse.contract.SummaryConfirmed;
import recourse.metrics.Life;

class FoldTest {
  private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-06-02T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-06-05T09:00:00Z");

  @Test
  void shouldMeasureEveryFactThatIsNotLeftOutOnPurpose() {
    // given
    List<Class<? extends Fact>> onlyCounted =
        List.of(
            CaseAssigned.class,
            CaseOpened.class,
            ClarificationReceived.class,
            ClarificationRequested.class,
            ComplaintEscalated.class,
            ComplaintMerged.class,
            ComplaintSplit.class,
            ContactLogged.class,
            DeadlineAtRisk.class,
            DeadlineMoved.class,
            DeadlinePaused.class,
            DeadlineResumed.class,
            DeadlineSet.class,
            DissatisfactionReported.class,
            FollowUpLapsed.class,
            FollowUpScheduled.class,
            FollowUpSent.class,
            HistoryImported.class,
            OwnershipTaken.class,
            RepeatRecognised.class,
            SatisfactionConfirmed.class,
            SolutionAgreed.class,
            SolutionProposed.class,
            SummaryConfirmed.class);

    // then
    assertThat(Catalogue.all().stream().filter(kind -> !Fold.measures(kind)))
        .containsExactlyInAnyOrderElementsOf(onlyCounted);
  }

  @Test
  void shouldKeepTheFirstAcknowledgementAndTheLastResolution() {
    // given
    Life life =
        Life.received("x", "CARD", Channel.WEB, MONDAY)
            .acknowledged(FRIDAY)
            .acknowledged(TUESDAY)
            .resolved(2, FRIDAY)
            .resolved(1, TUESDAY);

    // when
    ComplaintMeasure measure = fold(life).complaints().iterator().next();

    // then
    assertThat(measure.acknowledgedAt()).isEqualTo(TUESDAY);
    assertThat(measure.lastResolvedAt()).isEqualTo(FRIDAY);
  }

  @Test
  void shouldKeepTheLatestPriorityHoweverLateTheEarlierOneIsHeard() {
    // given
    Life life =
        Life.received("x", "CARD", Channel.WEB, MONDAY)
            .triaged(Priority.P1, FRIDAY)
            .triaged(Priority.P4, TUESDAY);

    // then
    assertThat(fold(life).complaints().iterator().next().triage().priority())
        .isEqualTo(Priority.P1);
  }

  @Test
  void shouldCallAComplaintWithoutASourceLive() {
    assertThat(
            fold(Life.received(null, "CARD", Channel.WEB, MONDAY))
                .complaints()
                .iterator()
                .next()
                .registration()
                .source())
        .isEqualTo(ComplaintMeasure.LIVE);
  }

  @Test
  void shouldCountEveryFactAndKnowTheLatestRecording() {
    // given
    Fold fold = new Fold();
    Fact opened = new CaseOpened(new Life().complaintId(), MONDAY);

    // when
    fold.take(opened, FRIDAY);
    fold.take(opened, TUESDAY);

    // then
    assertThat(fold.facts()).isEqualTo(2);
    assertThat(fold.latestRecordedAt()).isEqualTo(FRIDAY);
    assertThat(fold.complaints()).isEmpty();
  }

  private static Fold fold(Life life) {
    Fold fold = new Fold();
    life.facts().forEach(fact -> fold.take(fact, FRIDAY));
    return fold;
  }
}
