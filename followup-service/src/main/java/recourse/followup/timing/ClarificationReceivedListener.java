package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClarificationReceived;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that what was needed is here. */
@ApplicationScoped
public class ClarificationReceivedListener implements EventListener<ClarificationReceived> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ClarificationReceived> handles() {
    return ClarificationReceived.class;
  }

  @Override
  public void on(ClarificationReceived event, Envelope envelope) {
    keepTime.handle(
        KeepTime.since(event, Told.of(What.ANSWERED, event.number(), event.occurredAt())));
  }
}
