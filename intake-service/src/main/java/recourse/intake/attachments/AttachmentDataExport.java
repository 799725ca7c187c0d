package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;
import recourse.intake.sealing.Vault;

/** Attachments in access reports and erasures. */
@ApplicationScoped
class AttachmentDataExport implements DataExport {
  private final SqlAttachments attachments;
  private final Vault vault;
  private final Clock clock;

  AttachmentDataExport(SqlAttachments attachments, Vault vault, Clock clock) {
    this.attachments = attachments;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "attachments";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return attachments.of(complaintId).stream()
        .map(attachment -> AttachmentResource.Attached.of(attachment, vault))
        .toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    attachments.remove(complaintIds, clock.instant());
  }
}
