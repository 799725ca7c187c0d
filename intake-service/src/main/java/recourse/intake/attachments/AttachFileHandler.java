package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Vault;
import recourse.spine.refusal.Refusal;

/** The desk where files are attached to complaints. */
@ApplicationScoped
public class AttachFileHandler {
  static final int MOST_FILES = 100;

  private final SqlComplaints complaints;
  private final SqlAttachments attachments;
  private final Vault vault;
  private final Clock clock;

  AttachFileHandler(
      SqlComplaints complaints, SqlAttachments attachments, Vault vault, Clock clock) {
    this.complaints = complaints;
    this.attachments = attachments;
    this.vault = vault;
    this.clock = clock;
  }

  /** The seal for the files of a complaint, if it may have another. */
  @Transactional
  public Seal sealFor(UUID complaintId) {
    Complaint complaint = takingOneMore(complaintId);
    return vault.of(complaint.customer().ref());
  }

  /** Attaches a file whose content is kept already, and answers with its id. */
  @Transactional
  public UUID handle(AttachFile command) {
    Complaint complaint = takingOneMore(command.complaintId());
    Seal seal = vault.of(complaint.customer().ref());
    attachments.save(
        new Attachment(
            command.id(),
            command.complaintId(),
            seal.close(command.name()),
            command.mediaType(),
            command.bytes(),
            clock.instant(),
            command.by()));
    return command.id();
  }

  private Complaint takingOneMore(UUID complaintId) {
    Complaint complaint = complaints.get(complaintId);
    complaint.requireNotErased();
    if (attachments.of(complaintId).size() >= MOST_FILES) {
      throw new Refusal(
          IntakeReason.TOO_MANY_ATTACHMENTS, "A complaint holds at most 100 attachments.");
    }
    return complaint;
  }
}
