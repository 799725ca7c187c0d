package recourse.contract;

import java.util.UUID;

/**
 * Something that happened in the life of a complaint; on topic {@link Topics#COMPLAINT_LIFECYCLE},
 * keyed by the complaint.
 */
public sealed interface ComplaintEvent extends DomainEvent
    permits CaseAssigned,
        CaseOpened,
        ClarificationReceived,
        ClarificationRequested,
        ComplaintAcknowledged,
        ComplaintClosed,
        ComplaintDeescalated,
        ComplaintEscalated,
        ComplaintMerged,
        ComplaintRegistered,
        ComplaintReopened,
        ComplaintResolutionOvertaken,
        ComplaintResolved,
        ComplaintSplit,
        ComplaintTriaged,
        ComplaintWithdrawalOvertaken,
        ComplaintWithdrawn,
        ContactLogged,
        CustomerErased,
        CustomerReturned,
        DeadlineAtRisk,
        DeadlineBreached,
        DeadlineCancelled,
        DeadlineMet,
        DeadlineMoved,
        DeadlinePaused,
        DeadlineResumed,
        DeadlineSet,
        DissatisfactionReported,
        FollowOnRegistered,
        FollowUpLapsed,
        FollowUpScheduled,
        FollowUpSent,
        HistoryImported,
        LetterIssued,
        NeedsTold,
        OwnershipTaken,
        ProgressSent,
        QualityReviewed,
        RedressAccepted,
        RedressApproved,
        RedressOffered,
        RedressPaid,
        RegulatorNotified,
        RepeatRecognised,
        RootCauseIdentified,
        SatisfactionConfirmed,
        SolutionAgreed,
        SolutionDeclined,
        SolutionProposed,
        SummaryConfirmed,
        SurveyAnswered {

  /** The complaint whose life this is part of; subject and key on the wire. */
  UUID complaintId();

  @Override
  default UUID subject() {
    return complaintId();
  }

  @Override
  default String topic() {
    return Topics.COMPLAINT_LIFECYCLE;
  }
}
