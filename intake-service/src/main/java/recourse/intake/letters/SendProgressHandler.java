package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;

/** The desk where customers are told how far we are. */
@ApplicationScoped
public class SendProgressHandler {
  @Inject Complaints complaints;
  @Inject Correspondence correspondence;
  @Inject Clock clock;

  /** Writes the message and answers with its id. */
  @Transactional
  public UUID handle(SendProgress command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.requireNotErased();
    Letter letter =
        correspondence.progress(
            complaint, command.channel(), command.message(), command.by(), clock.instant());
    complaint.tellProgress(command.channel(), command.by(), letter.writtenAt());
    complaints.save(complaint);
    return letter.id();
  }
}
