package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.SatisfactionConfirmed;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer said that it worked, asked or not: they accept it. */
@ApplicationScoped
public class SatisfactionConfirmedListener implements EventListener<SatisfactionConfirmed> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<SatisfactionConfirmed> handles() {
    return SatisfactionConfirmed.class;
  }

  @Override
  public void on(SatisfactionConfirmed event, Envelope envelope) {
    keepTime.handle(
        KeepTime.since(
            event,
            Told.of(What.FOLLOWED_UP, event.occurredAt()),
            Told.of(What.ACCEPTED, event.occurredAt())));
  }
}
