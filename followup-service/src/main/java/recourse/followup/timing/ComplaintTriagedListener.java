package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintTriaged;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of a triage: the target and the rules may change. */
@ApplicationScoped
public class ComplaintTriagedListener implements FactListener<ComplaintTriaged> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintTriaged> hears() {
    return ComplaintTriaged.class;
  }

  @Override
  public void on(ComplaintTriaged fact, Envelope envelope) {
    keepTime.handle(
        KeepTime.since(
            fact,
            new Told(What.PRIORITY, 0, fact.occurredAt(), fact.priority().name()),
            new Told(What.SEVERITY, 0, fact.occurredAt(), fact.severity().name()),
            new Told(What.PRODUCT, 0, fact.occurredAt(), fact.product())));
  }
}
