package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClarificationReceived;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
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
