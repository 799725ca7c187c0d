package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** The desk where customers are told how far we are. */
@ApplicationScoped
public class SendProgressHandler {
  private final SqlComplaints complaints;
  private final LetterComposer correspondence;
  private final Clock clock;

  SendProgressHandler(SqlComplaints complaints, LetterComposer correspondence, Clock clock) {
    this.complaints = complaints;
    this.correspondence = correspondence;
    this.clock = clock;
  }

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
