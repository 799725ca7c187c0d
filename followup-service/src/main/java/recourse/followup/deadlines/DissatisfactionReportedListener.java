package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.DissatisfactionReported;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer said that it did not work, asked or not. */
@ApplicationScoped
public class DissatisfactionReportedListener implements EventListener<DissatisfactionReported> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<DissatisfactionReported> handles() {
    return DissatisfactionReported.class;
  }

  @Override
  public void on(DissatisfactionReported event, Envelope envelope) {
    keepTime.handle(KeepTime.since(event, Told.of(What.FOLLOWED_UP, event.occurredAt())));
  }
}
