package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintTriaged;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a triage: the target and the rules may change. */
@ApplicationScoped
public class ComplaintTriagedListener implements EventListener<ComplaintTriaged> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintTriaged> handles() {
    return ComplaintTriaged.class;
  }

  @Override
  public void on(ComplaintTriaged event, Envelope envelope) {
    keepTime.handle(
        KeepTime.since(
            event,
            new Told(What.PRIORITY, 0, event.occurredAt(), event.priority().name()),
            new Told(What.SEVERITY, 0, event.occurredAt(), event.severity().name()),
            new Told(What.PRODUCT, 0, event.occurredAt(), event.product())));
  }
}
