package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;

/** Attachments in access reports and erasures. */
@ApplicationScoped
class AttachmentDataExport implements DataExport {
  private final SqlAttachments attachments;
  private final Clock clock;

  AttachmentDataExport(SqlAttachments attachments, Clock clock) {
    this.attachments = attachments;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "attachments";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return attachments.of(complaintId).stream().map(AttachmentView::of).toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    attachments.ofEach(complaintIds).forEach(attachment -> attachment.remove(clock.instant()));
  }
}
