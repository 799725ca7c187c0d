package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintAcknowledged;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of an acknowledgement: that promise ends. */
@ApplicationScoped
public class ComplaintAcknowledgedListener implements EventListener<ComplaintAcknowledged> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintAcknowledged> handles() {
    return ComplaintAcknowledged.class;
  }

  @Override
  public void on(ComplaintAcknowledged event, Envelope envelope) {
    keepTime.handle(KeepTime.since(event, Told.of(What.ACKNOWLEDGED, event.occurredAt())));
  }
}
