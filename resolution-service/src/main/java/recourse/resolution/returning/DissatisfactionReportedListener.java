package recourse.resolution.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.DissatisfactionReported;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A customer says after the time of reopening that it did not work. */
@ApplicationScoped
public class DissatisfactionReportedListener implements FactListener<DissatisfactionReported> {
  @Inject HearReturnHandler hear;

  @Override
  public Class<DissatisfactionReported> hears() {
    return DissatisfactionReported.class;
  }

  @Override
  public void on(DissatisfactionReported fact, Envelope envelope) {
    hear.handle(new HearDissatisfaction(fact.complaintId(), fact.followUpId(), fact.occurredAt()));
  }
}
