package recourse.intake.attaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.intake.model.Attachment;
import recourse.intake.model.Attachments;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.IntakeReason;
import recourse.intake.model.Seal;
import recourse.intake.model.Vault;
import recourse.spine.refusal.Refusal;

/** The desk where files are attached to complaints. */
@ApplicationScoped
public class AttachFileHandler {
  static final int MOST_FILES = 100;

  @Inject Complaints complaints;
  @Inject Attachments attachments;
  @Inject Vault vault;
  @Inject Clock clock;

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
