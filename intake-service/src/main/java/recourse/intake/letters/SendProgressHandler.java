package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Tells customers how far we are. */
@ApplicationScoped
public class SendProgressHandler {
  private final SqlComplaints complaints;
  private final LetterComposer letters;
  private final Clock clock;

  SendProgressHandler(SqlComplaints complaints, LetterComposer letters, Clock clock) {
    this.complaints = complaints;
    this.letters = letters;
    this.clock = clock;
  }

  /** Writes the message and answers with its id. */
  @Transactional
  public UUID handle(SendProgress command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.requireNotErased();
    Letter letter =
        letters.progress(
            complaint, command.channel(), command.message(), command.by(), clock.instant());
    complaint.recordProgressSent(command.channel(), command.by(), letter.writtenAt());
    complaints.save(complaint);
    return letter.id();
  }
}
