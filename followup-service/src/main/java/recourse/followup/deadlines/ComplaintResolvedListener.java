package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintResolved;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of an answer, and whether the customer had accepted it. */
@ApplicationScoped
public class ComplaintResolvedListener implements EventListener<ComplaintResolved> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintResolved> handles() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved event, Envelope envelope) {
    Told resolved = Told.of(What.RESOLVED, event.round(), event.occurredAt());
    keepTime.handle(
        event.agreed()
            ? KeepTime.since(event, resolved, Told.of(What.ACCEPTED, event.occurredAt()))
            : KeepTime.since(event, resolved));
  }
}
