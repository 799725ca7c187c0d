package recourse.resolution.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import recourse.contract.ComplaintRegistered;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/**
 * Opens a file for every complaint: a live one from the moment it was recorded, an imported one
 * from its receipt, for its life is told from there.
 */
@ApplicationScoped
public class ComplaintRegisteredListener implements FactListener<ComplaintRegistered> {
  @Inject OpenCaseHandler open;

  @Override
  public Class<ComplaintRegistered> hears() {
    return ComplaintRegistered.class;
  }

  @Override
  public void on(ComplaintRegistered fact, Envelope envelope) {
    boolean imported = fact.source() != null;
    Instant at = imported ? fact.occurredAt() : envelope.recordedAt();
    open.handle(
        new OpenCase(
            fact.complaintId(),
            imported,
            at,
            fact.reference(),
            fact.customerRef(),
            fact.product(),
            fact.occurredAt()));
  }
}
