package recourse.contract;

import java.util.List;

/** Which service raises which events: every event has exactly one. */
enum Publisher {
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
      CustomerErased.class,
      ComplaintWithdrawalOvertaken.class),
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
      HistoryImported.class,
      ComplaintResolutionOvertaken.class),
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
      QualityReviewed.class,
      CalendarChanged.class);

  private final List<Class<? extends DomainEvent>> events;

  @SafeVarargs
  Publisher(Class<? extends DomainEvent>... events) {
    this.events = List.of(events);
  }

  List<Class<? extends DomainEvent>> events() {
    return events;
  }
}
