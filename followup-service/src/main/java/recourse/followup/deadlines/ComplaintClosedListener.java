package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintClosed;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that nothing more is owed. */
@ApplicationScoped
public class ComplaintClosedListener implements EventListener<ComplaintClosed> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintClosed> handles() {
    return ComplaintClosed.class;
  }

  @Override
  public void on(ComplaintClosed event, Envelope envelope) {
    keepTime.handle(KeepTime.since(event, Told.of(What.ENDED, event.occurredAt())));
  }
}
