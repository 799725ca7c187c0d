package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** The desk where the customer's confirmation is kept. */
@ApplicationScoped
public class ConfirmSummaryHandler {
  private final SqlComplaints complaints;
  private final SqlConversations hearings;
  private final Clock clock;

  ConfirmSummaryHandler(SqlComplaints complaints, SqlConversations hearings, Clock clock) {
    this.complaints = complaints;
    this.hearings = hearings;
    this.clock = clock;
  }

  /** Keeps the confirmation. */
  @Transactional
  public void handle(ConfirmSummary command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation hearing = hearings.of(complaint.id());
    hearing.expectVersion(command.expectedVersion());
    Channel channel = command.channel() == null ? complaint.channel() : command.channel();
    hearing.confirm(channel, command.by(), clock.instant());
    hearings.save(hearing);
  }
}
