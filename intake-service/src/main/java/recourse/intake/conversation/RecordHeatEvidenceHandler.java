package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Keeps evidence of HEAT. */
@ApplicationScoped
public class RecordHeatEvidenceHandler {
  private final SqlComplaints complaints;
  private final SqlConversations conversations;
  private final Clock clock;

  RecordHeatEvidenceHandler(SqlComplaints complaints, SqlConversations conversations, Clock clock) {
    this.complaints = complaints;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** Keeps the evidence and answers with its number. */
  @Transactional
  public int handle(RecordHeatEvidence command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation conversation = conversations.of(complaint);
    int number = conversation.prove(command.evidence(clock.instant()));
    conversations.save(conversation);
    return number;
  }
}
