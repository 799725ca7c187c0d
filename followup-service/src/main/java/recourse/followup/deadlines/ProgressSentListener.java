package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ProgressSent;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer was told how things stand. */
@ApplicationScoped
public class ProgressSentListener implements EventListener<ProgressSent> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ProgressSent> handles() {
    return ProgressSent.class;
  }

  @Override
  public void on(ProgressSent event, Envelope envelope) {
    keepTime.handle(KeepTime.since(event, Told.of(What.MESSAGE, event.occurredAt())));
  }
}
