package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import recourse.contract.ComplaintRegistered;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/**
 * Opens a file for every complaint: a live one from the moment it was recorded, an imported one
 * from its receipt, for its life is told from there.
 */
@ApplicationScoped
public class ComplaintRegisteredListener implements EventListener<ComplaintRegistered> {
  private final OpenCaseHandler open;

  ComplaintRegisteredListener(OpenCaseHandler open) {
    this.open = open;
  }

  @Override
  public Class<ComplaintRegistered> handles() {
    return ComplaintRegistered.class;
  }

  @Override
  public void on(ComplaintRegistered event, Envelope envelope) {
    boolean imported = event.source() != null;
    Instant at = imported ? event.occurredAt() : envelope.recordedAt();
    open.handle(
        new OpenCase(
            event.complaintId(),
            imported,
            at,
            event.reference(),
            event.customerRef(),
            event.product(),
            event.occurredAt()));
  }
}
