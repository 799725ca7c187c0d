package recourse.contract;

import java.util.Arrays;
import java.util.List;

/** Who tells which events: every event has exactly one service that may tell it. */
public enum Publisher {
  INTAKE(
      ComplaintRegistered.class,
      ComplaintAcknowledged.class,
      ComplaintTriaged.class,
      ComplaintWithdrawn.class,
      ContactLogged.class,
      ProgressSent.class,
      SummaryConfirmed.class,
      ComplaintMerged.class,
      ComplaintSplit.class,
      RepeatRecognised.class,
      FollowOnRegistered.class,
      NeedsTold.class,
      CustomerErased.class),
  RESOLUTION(
      CaseOpened.class,
      CaseAssigned.class,
      OwnershipTaken.class,
      ClarificationRequested.class,
      ClarificationReceived.class,
      SolutionProposed.class,
      SolutionAgreed.class,
      SolutionDeclined.class,
      RedressOffered.class,
      RedressApproved.class,
      RedressAccepted.class,
      RedressPaid.class,
      ComplaintEscalated.class,
      ComplaintDeescalated.class,
      RootCauseIdentified.class,
      ComplaintResolved.class,
      LetterIssued.class,
      ComplaintReopened.class,
      CustomerReturned.class,
      ComplaintClosed.class,
      HistoryImported.class),
  FOLLOWUP(
      DeadlineSet.class,
      DeadlinePaused.class,
      DeadlineResumed.class,
      DeadlineMoved.class,
      DeadlineAtRisk.class,
      DeadlineBreached.class,
      DeadlineMet.class,
      DeadlineCancelled.class,
      RegulatorNotified.class,
      FollowUpScheduled.class,
      FollowUpSent.class,
      FollowUpLapsed.class,
      SurveyAnswered.class,
      SatisfactionConfirmed.class,
      DissatisfactionReported.class,
      QualityReviewed.class);

  private final List<Class<? extends DomainEvent>> events;

  @SafeVarargs
  Publisher(Class<? extends DomainEvent>... events) {
    this.events = List.of(events);
  }

  /** The events this service tells. */
  public List<Class<? extends DomainEvent>> events() {
    return events;
  }

  /** The service that tells an event. */
  public static Publisher of(Class<? extends DomainEvent> event) {
    return Arrays.stream(values())
        .filter(publisher -> publisher.events.contains(event))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody tells " + event));
  }
}
