package recourse.resolution.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.DissatisfactionReported;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A resolution that did not work brings the case back, as of when the customer said so. */
@ApplicationScoped
public class DissatisfactionReportedListener implements FactListener<DissatisfactionReported> {
  @Inject ReopenDissatisfiedHandler reopen;

  @Override
  public Class<DissatisfactionReported> hears() {
    return DissatisfactionReported.class;
  }

  @Override
  public void on(DissatisfactionReported fact, Envelope envelope) {
    reopen.handle(new ReopenDissatisfied(fact.complaintId(), fact.occurredAt()));
  }
}
