package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.refusal.Refusal;
import recourse.spine.sealing.DataKey;
import recourse.spine.sealing.WordKeys;

/** Attaches files to complaints. */
@ApplicationScoped
public class AttachFileHandler {
  private static final int MOST_FILES = 100;

  private final SqlComplaints complaints;
  private final SqlAttachments attachments;
  private final WordKeys keys;
  private final Clock clock;

  AttachFileHandler(
      SqlComplaints complaints, SqlAttachments attachments, WordKeys keys, Clock clock) {
    this.complaints = complaints;
    this.attachments = attachments;
    this.keys = keys;
    this.clock = clock;
  }

  /** The key for the files of a complaint, if it may have another. */
  @Transactional
  public DataKey keyFor(UUID complaintId) {
    return keyOf(takingOneMore(complaintId));
  }

  /** Attaches a file whose content is kept already, and answers with its id. */
  @Transactional
  public UUID handle(AttachFile command) {
    Complaint complaint = takingOneMore(command.complaintId());
    keyOf(complaint);
    attachments.save(new Attachment(command, complaint.customerRef(), clock.instant()));
    return command.id();
  }

  /** Held until the transaction ends, so that it is not destroyed meanwhile. */
  private DataKey keyOf(Complaint complaint) {
    return keys.of(Set.of(complaint.wordsOf())).values().iterator().next();
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
