package recourse.metrics.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.CaseAssigned;
import recourse.contract.Catalogue;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintResolved;
import recourse.contract.CustomerErased;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineMet;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.OwnershipTaken;
import recourse.contract.Priority;
import recourse.metrics.Life;
import recourse.metrics.Recorded;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.projection.MeasuredComplaint.Escalation;
import recourse.metrics.projection.OpenTime.Interval;

class ComplaintProjectorTest {
  private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-06-02T09:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-06-03T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-06-05T09:00:00Z");

  @Test
  void shouldReadEveryEventThatIsNotLeftOutOnPurpose() {
    // given
    Set<String> onlyKept =
        Set.of(
            "case.opened.v1",
            "case.solution-declined.v1",
            "complaint.follow-on-registered.v1",
            "complaint.history-imported.v1",
            "complaint.regulator-notified.v1",
            "complaint.resolution-overtaken.v1",
            "complaint.returned-late.v1",
            "complaint.summary-confirmed.v1",
            "complaint.withdrawal-overtaken.v1",
            "customer.erased.v1",
            "customer.needs-told.v1",
            "deadline.at-risk.v1",
            "redress.approved.v1");

    // then
    assertThat(
            Catalogue.complaintEvents().stream()
                .filter(
                    kind ->
                        ComplaintProjector.measures(kind)
                            == onlyKept.contains(Catalogue.wireName(kind)))
                .map(Catalogue::wireName))
        .isEmpty();
  }

  /** Another system may say that its promise was kept or broken, and not for when it was. */
  @Test
  void shouldReadAPromiseOfWhichNobodySaysWhenItWasDue() {
    // given
    Life life = Life.received("x", "CARD", Channel.WEB, MONDAY);
    life.and(id -> new DeadlineBreached(id, TUESDAY, new UUID(1, 1), ClockKind.RESOLVE, null));
    life.and(id -> new DeadlineMet(id, TUESDAY, new UUID(2, 2), ClockKind.RESOLVE, null));
    // when
    MeasuredComplaint complaint = read(life);
    // then
    assertThat(complaint.clocks())
        .extracting(MeasuredComplaint.Clock::verdict)
        .containsExactly(MeasuredComplaint.Verdict.MISSED, MeasuredComplaint.Verdict.MET);
    assertThat(complaint.clocks()).allMatch(clock -> clock.dueAt() == null);
  }

  /** So that a look at a past instant need not read it again. */
  @Test
  void shouldNotCallAComplaintChangedByWhatIsNotMeasured() {
    // given
    Life life = Life.received("x", "CARD", Channel.WEB, MONDAY).acknowledged(TUESDAY);
    life.and(id -> new CustomerErased(id, FRIDAY));
    // when
    MeasuredComplaint complaint = ComplaintProjector.of(Recorded.history(life.events()));
    // then
    assertThat(complaint.lastRecordedAt()).isEqualTo(TUESDAY);
    assertThat(complaint.firstRecordedAt()).isEqualTo(MONDAY);
  }

  @Test
  void shouldKeepTheFirstAcknowledgementAndTheLatestPriorityHoweverLateTheEarlierOneIsHeard() {
    // given
    MeasuredComplaint complaint =
        read(
            Life.received("x", "CARD", Channel.WEB, MONDAY)
                .acknowledged(FRIDAY)
                .acknowledged(TUESDAY)
                .triaged(Priority.P1, FRIDAY)
                .triaged(Priority.P4, TUESDAY));

    // then
    assertThat(complaint.acknowledgedAt()).isEqualTo(TUESDAY);
    assertThat(complaint.judgement().priority()).isEqualTo(Priority.P1);
    assertThat(complaint.messages()).containsExactly(TUESDAY, FRIDAY);
    assertThat(complaint.firstResponseAt()).isNull();
  }

  @Test
  void shouldCallAComplaintWithoutASourceLive() {
    assertThat(read(Life.received(null, "CARD", Channel.WEB, MONDAY)).registration().source())
        .isEqualTo(MeasuredComplaint.LIVE);
  }

  @Test
  void shouldCountATransferWhenAnotherHandlerOrTeamTakesOver() {
    // given
    MeasuredComplaint complaint =
        read(
            Life.received("x", "CARD", Channel.WEB, MONDAY)
                .and(id -> new CaseAssigned(id, MONDAY, "ann", "cards", "lead"))
                .and(id -> new OwnershipTaken(id, TUESDAY, "ann"))
                .and(id -> new CaseAssigned(id, WEDNESDAY, null, "loans", "lead"))
                .and(id -> new OwnershipTaken(id, FRIDAY, "bob")));

    // then
    assertThat(complaint.transfers()).isEqualTo(2);
    assertThat(complaint.team()).isEqualTo("loans");
    assertThat(complaint.handler()).isEqualTo("bob");
  }

  @Test
  void shouldEndTheStepsUpThatAStepDownLeavesAbove() {
    // given
    MeasuredComplaint complaint =
        read(
            Life.received("x", "CARD", Channel.WEB, MONDAY)
                .and(id -> escalated(id, MONDAY, 1, null))
                .and(id -> escalated(id, TUESDAY, 2, "ann"))
                .and(
                    id ->
                        new ComplaintDeescalated(
                            id, FRIDAY, 1, DeescalationReason.DEALT_WITH, "ann")));

    // then
    assertThat(complaint.escalations())
        .containsExactly(
            new Escalation(MONDAY, 1, EscalationCriterion.SEVERITY, true, null, null),
            new Escalation(
                TUESDAY,
                2,
                EscalationCriterion.SEVERITY,
                false,
                FRIDAY,
                DeescalationReason.DEALT_WITH));
  }

  @Test
  void shouldBeOpenBetweenAReopeningAndTheNextClosing() {
    // given
    MeasuredComplaint complaint =
        read(
            Life.received("x", "CARD", Channel.WEB, MONDAY)
                .resolved(1, TUESDAY)
                .reopened(1, WEDNESDAY)
                .closed(FRIDAY));

    // then
    assertThat(OpenTime.of(complaint).intervals())
        .containsExactly(new Interval(MONDAY, TUESDAY), new Interval(WEDNESDAY, FRIDAY));
  }

  @Test
  void shouldForgetWhatWasRecordedLaterWhenAskedForThePast() {
    // given
    Life life = Life.received("x", "CARD", Channel.WEB, MONDAY).resolved(1, TUESDAY);
    EventHistory story =
        Recorded.history(
            life.events(), event -> event instanceof ComplaintResolved ? FRIDAY : MONDAY);

    // then
    assertThat(ComplaintProjector.of(story).rounds()).hasSize(1);
    assertThat(ComplaintProjector.of(story.asReportedBy(WEDNESDAY)).rounds()).isEmpty();
    assertThat(ComplaintProjector.of(story.asReportedBy(FRIDAY)).rounds()).hasSize(1);
  }

  @Test
  void shouldLetTheOrderOfTheTopicDecideWhatCameLastAtOneInstant() {
    // given
    Life life = Life.received("x", "CARD", Channel.WEB, MONDAY);
    life.and(id -> new CaseAssigned(id, TUESDAY, "zoe", "team-z", "lead"));
    life.and(id -> new CaseAssigned(id, TUESDAY, "abe", "team-a", "lead"));
    life.triaged(Priority.P1, TUESDAY).triaged(Priority.P4, TUESDAY).triaged(Priority.P2, TUESDAY);

    // when
    MeasuredComplaint complaint = read(life);

    // then
    assertThat(complaint.team()).isEqualTo("team-a");
    assertThat(complaint.handler()).isEqualTo("abe");
    assertThat(complaint.judgement().priority()).isEqualTo(Priority.P2);
  }

  private static ComplaintEscalated escalated(java.util.UUID id, Instant at, int level, String by) {
    return new ComplaintEscalated(id, at, level, EscalationCriterion.SEVERITY, by);
  }

  private static MeasuredComplaint read(Life life) {
    return ComplaintProjector.of(Recorded.history(life.events(), event -> FRIDAY));
  }
}
