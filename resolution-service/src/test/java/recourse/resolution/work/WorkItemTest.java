package recourse.resolution.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.Adjustment;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintSplit;
import recourse.contract.ComplaintTriaged;
import recourse.contract.Complexity;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.EscalationCriterion;
import recourse.contract.NeedsTold;
import recourse.contract.Outcome;
import recourse.contract.OwnershipTaken;
import recourse.contract.Priority;
import recourse.contract.ReopeningReason;
import recourse.contract.Severity;
import recourse.contract.WaitingFor;
import recourse.resolution.work.teams.AssignmentPolicy;
import recourse.resolution.work.teams.UnassignedReason;

class WorkItemTest {
  private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final UUID ANSWER = UUID.randomUUID();
  private static final UUID LETTER = UUID.randomUUID();

  private final WorkItem item = WorkItem.of(registered());

  @Test
  void shouldCountAsDueInTwoWeeksUntilAClockIsKnown() {
    // then
    assertThat(item.line().workBy()).isEqualTo(MONDAY.plus(Duration.ofDays(14)));
    assertThat(item.line().dueFor()).isEqualTo("PRESUMED");
  }

  @Test
  void shouldBeDueByTheFirstClockThatRuns() {
    // when
    item.follow(set(ANSWER, ClockKind.RESOLVE, 56));
    item.follow(set(LETTER, ClockKind.PROGRESS_MESSAGE, 20));

    // then
    assertThat(item.line().dueFor()).isEqualTo("PROGRESS_MESSAGE");
    assertThat(item.line().dueAt()).isEqualTo(MONDAY.plus(Duration.ofDays(20)));
  }

  @Test
  void shouldFollowItsClocksWhenTheyMovePauseResumeAndEnd() {
    // given
    item.follow(set(ANSWER, ClockKind.RESOLVE, 5));
    item.follow(set(LETTER, ClockKind.PROGRESS_MESSAGE, 20));

    // when
    item.follow(new DeadlinePaused(ID, MONDAY, ANSWER, ClockKind.RESOLVE));
    Instant whilePaused = item.line().dueAt();
    item.follow(new DeadlineResumed(ID, MONDAY, ANSWER, ClockKind.RESOLVE, day(7)));
    Instant resumed = item.line().dueAt();
    item.follow(new DeadlineMoved(ID, MONDAY, ANSWER, ClockKind.RESOLVE, day(6), "v"));
    Instant moved = item.line().dueAt();
    item.follow(new DeadlineMet(ID, MONDAY, ANSWER, ClockKind.RESOLVE, day(6)));

    // then
    assertThat(List.of(whilePaused, resumed, moved, item.line().dueAt()))
        .containsExactly(day(20), day(7), day(6), day(20));
  }

  @Test
  void shouldHoldTheLatestWordOnNeedsInWhateverOrderAndHoweverOftenItIsHeard() {
    // given
    NeedsTold first = needs(1, "cy", Adjustment.LARGE_PRINT);
    NeedsTold second = needs(2, "pl", Adjustment.PLAIN_LANGUAGE, Adjustment.BRAILLE);

    // then
    for (List<NeedsTold> heard :
        List.of(
            List.of(first, second),
            List.of(second, first),
            List.of(second, first, first, second),
            List.of(first, first, second, first))) {
      WorkItem one = WorkItem.of(registered());
      heard.forEach(one::follow);
      assertThat(one.needs())
          .isEqualTo(new CaseNeeds(false, "pl", List.of("BRAILLE", "PLAIN_LANGUAGE")));
    }
  }

  @Test
  void shouldAddWhatStaffNoteToWhatIntakeToldAndAskPeopleOnlyForWhatLettersCannotDo() {
    // given
    item.follow(needs(1, "pl", Adjustment.LARGE_PRINT, Adjustment.BRAILLE, Adjustment.NO_PHONE));

    // when
    item.noteNeeds(true, "cy", List.of("BSL"));

    // then
    assertThat(item.needs())
        .isEqualTo(new CaseNeeds(true, "cy", List.of("BRAILLE", "BSL", "LARGE_PRINT", "NO_PHONE")));
    assertThat(item.need().language()).isEqualTo("cy");
    assertThat(item.need().adjustments()).isEqualTo(Set.of("BSL", "BRAILLE"));
    item.noteNeeds(false, null, List.of());
    assertThat(item.need().language()).isEqualTo("pl");
    assertThat(item.need().adjustments()).isEqualTo(Set.of("BRAILLE"));
  }

  @Test
  void shouldForgetNeedsAndTakeNoneThatAreToldLate() {
    // given
    item.follow(needs(1, "pl", Adjustment.LARGE_PRINT));
    item.noteNeeds(true, "cy", List.of("BSL"));

    // when
    item.forget();
    item.follow(needs(2, "pl", Adjustment.LARGE_PRINT));

    // then
    assertThat(item.needs()).isEqualTo(CaseNeeds.NONE);
  }

  private static NeedsTold needs(int day, String language, Adjustment... adjustments) {
    return new NeedsTold(ID, day(day), List.of(adjustments), language, null);
  }

  @Test
  void shouldComeEarlierByWhatMattersAndSayBecauseOfWhat() {
    // given
    item.follow(set(ANSWER, ClockKind.RESOLVE, 56));

    // when
    item.follow(
        new ComplaintTriaged(
            ID,
            MONDAY,
            "Kettle",
            "Leaks",
            Severity.HARM,
            Complexity.ROUTINE,
            Priority.P1,
            "t",
            "a"));
    item.follow(new ComplaintEscalated(ID, MONDAY, 2, EscalationCriterion.SAFETY, null));
    item.noteVulnerable();
    item.follow(new DeadlineBreached(ID, day(56), ANSWER, ClockKind.RESOLVE, day(56)));

    // then
    WorkLine line = item.line();
    assertThat(line.because())
        .extracting(weight -> weight.because() + " " + weight.hours())
        .containsExactly(
            "SEVERITY 96", "PRIORITY 72", "VULNERABLE 48", "ESCALATED 48", "BREACHED 72");
    assertThat(line.workBy()).isEqualTo(day(56).minus(Duration.ofHours(336)));
    assertThat(line.hoursEarlier()).isEqualTo(336);
  }

  @Test
  void shouldComeLaterWhileItWaitsForSomebodyOutside() {
    // given
    Instant before = item.line().workBy();

    // when
    item.follow(new ClarificationRequested(ID, MONDAY, 1, WaitingFor.CUSTOMER, "ada"));

    // then
    assertThat(item.line().workBy()).isAfter(before);
  }

  @Test
  void shouldBeDueByItsNextTask() {
    // when
    item.noteTask(day(2));

    // then
    assertThat(item.line().dueFor()).isEqualTo("TASK");
    assertThat(item.line().workBy()).isEqualTo(day(2));
  }

  @Test
  void shouldSayWhyNobodyOwnsItUntilSomebodyDoes() {
    // given
    List<UnassignedReason> reasons = new ArrayList<>();

    // when
    reasons.add(item.line().unownedBecause());
    item.offer(AssignmentPolicy.Decision.nobody(UnassignedReason.NO_SKILL));
    reasons.add(item.line().unownedBecause());
    item.follow(new CaseAssigned(ID, MONDAY, "ada", "cards", "bea"));
    reasons.add(item.line().unownedBecause());
    item.follow(new OwnershipTaken(ID, MONDAY, "ada"));

    // then
    assertThat(reasons)
        .containsExactly(
            UnassignedReason.UNJUDGED, UnassignedReason.NO_SKILL, UnassignedReason.NOT_ACCEPTED);
    assertThat(item.line().unownedBecause()).isNull();
  }

  @Test
  void shouldNotBeUnassignedOncePeopleGaveItToSomebody() {
    // given
    boolean before = item.isUnassigned();

    // when
    item.follow(new CaseAssigned(ID, MONDAY, "ada", null, "bea"));

    // then
    assertThat(before).isTrue();
    assertThat(item.isUnassigned()).isFalse();
  }

  @Test
  void shouldLeaveTheQueueWhenItIsResolvedAndComeBackWhenItIsReopened() {
    // when
    item.follow(new ComplaintResolved(ID, MONDAY, 1, Outcome.UPHELD, true, "ada"));
    boolean resolved = item.isUnassigned();
    item.follow(new ComplaintReopened(ID, MONDAY, 1, ReopeningReason.DISSATISFIED));

    // then
    assertThat(resolved).isFalse();
    assertThat(item.isUnassigned()).isTrue();
    assertThat(item.line().because())
        .extracting(WorkPolicy.Weight::because)
        .containsExactly(WorkPolicy.Because.REOPENED);
  }

  @Test
  void shouldLeaveTheQueueWhileAnotherCaseGoesOnByTheLatestWordInWhateverOrderItIsHeard() {
    // given
    UUID goesOn = UUID.randomUUID();

    // when
    item.follow(new ComplaintMerged(ID, day(2), goesOn, "agent"));
    boolean merged = item.isUnassigned();
    item.follow(new ComplaintSplit(ID, day(1), goesOn, "agent"));
    boolean heardLate = item.isUnassigned();
    item.follow(new ComplaintSplit(ID, day(3), goesOn, "agent"));

    // then
    assertThat(merged).isFalse();
    assertThat(heardLate).as("an older word changes nothing").isFalse();
    assertThat(item.isUnassigned()).isTrue();
  }

  private static DeadlineSet set(UUID clock, ClockKind kind, int days) {
    return new DeadlineSet(ID, MONDAY, clock, kind, MONDAY, day(days), "v");
  }

  private static Instant day(int days) {
    return MONDAY.plus(Duration.ofDays(days));
  }

  private static ComplaintRegistered registered() {
    return new ComplaintRegistered(
        ID,
        MONDAY,
        "RC-1",
        Channel.WEB,
        "Kettle",
        "Leaks",
        "cust-1",
        CustomerKind.EXTERNAL,
        null,
        null,
        null,
        null);
  }
}
