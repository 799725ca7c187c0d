package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.RedressPaid;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that money was paid. */
@ApplicationScoped
public class RedressPaidListener implements EventListener<RedressPaid> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<RedressPaid> handles() {
    return RedressPaid.class;
  }

  @Override
  public void on(RedressPaid event, Envelope envelope) {
    keepTime.handle(
        KeepTime.since(event, Told.of(What.REDRESS_PAID, event.number(), event.occurredAt())));
  }
}
