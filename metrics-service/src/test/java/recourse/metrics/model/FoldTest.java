package recourse.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recourse.contract.CaseOpened;
import recourse.contract.Catalogue;
import recourse.contract.Channel;
import recourse.contract.Fact;
import recourse.contract.Priority;
import recourse.metrics.Life;

class FoldTest {
  private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-06-02T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-06-05T09:00:00Z");

  @Test
  void shouldMeasureEveryFactThatIsNotLeftOutOnPurpose() {
    // given
    Set<String> onlyCounted =
        Set.of(
            "case.assigned.v1",
            "case.clarification-received.v1",
            "case.clarification-requested.v1",
            "case.opened.v1",
            "case.owned.v1",
            "case.solution-agreed.v1",
            "case.solution-proposed.v1",
            "complaint.deescalated.v1",
            "complaint.escalated.v1",
            "complaint.history-imported.v1",
            "customer.erased.v1",
            "deadline.at-risk.v1",
            "deadline.moved.v1",
            "deadline.paused.v1",
            "deadline.resumed.v1",
            "deadline.set.v1",
            "follow-up.dissatisfaction-reported.v1",
            "follow-up.lapsed.v1",
            "follow-up.satisfaction-confirmed.v1",
            "follow-up.scheduled.v1",
            "follow-up.sent.v1",
            "redress.accepted.v1",
            "redress.approved.v1",
            "redress.offered.v1",
            "redress.paid.v1");

    // then
    assertThat(
            Catalogue.all().stream()
                .filter(
                    kind -> Fold.measures(kind) == onlyCounted.contains(Catalogue.wireName(kind))))
        .isEmpty();
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
