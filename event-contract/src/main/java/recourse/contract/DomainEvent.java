package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened in the life of a complaint: past tense, immutable, free of personal data.
 * A released event never changes its meaning; it is only joined by a {@code .v2}. On the wire it is
 * the data of a CloudEvent on topic {@link Topics#COMPLAINT_LIFECYCLE}, keyed by the complaint.
 */
public sealed interface DomainEvent
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
        ComplaintResolved,
        ComplaintSplit,
        ComplaintTriaged,
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
        NeedsTold,
        OwnershipTaken,
        QualityReviewed,
        LetterIssued,
        ProgressSent,
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

  /**
   * When it happened, in UTC. May lie long before it was recorded: letters arrive late, histories
   * are imported. Deadlines and measures run on this time.
   */
  Instant occurredAt();
}
