package recourse.resolution.casefile.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.DissatisfactionReported;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A resolution that did not work brings the case back, as of when the customer said so. */
@ApplicationScoped
public class DissatisfactionReportedListener implements EventListener<DissatisfactionReported> {
  private final ReopenDissatisfiedHandler reopen;

  DissatisfactionReportedListener(ReopenDissatisfiedHandler reopen) {
    this.reopen = reopen;
  }

  @Override
  public Class<DissatisfactionReported> handles() {
    return DissatisfactionReported.class;
  }

  @Override
  public void on(DissatisfactionReported event, Envelope envelope) {
    reopen.handle(new ReopenDissatisfied(event.complaintId(), event.occurredAt()));
  }
}
