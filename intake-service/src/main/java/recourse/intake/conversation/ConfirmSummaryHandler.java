package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;

/** The desk where the customer's confirmation is kept. */
@ApplicationScoped
public class ConfirmSummaryHandler {
  @Inject Complaints complaints;
  @Inject Conversations hearings;
  @Inject Clock clock;

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
