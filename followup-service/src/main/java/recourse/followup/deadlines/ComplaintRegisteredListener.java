package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintRegistered;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a new complaint: the promises begin. */
@ApplicationScoped
public class ComplaintRegisteredListener implements EventListener<ComplaintRegistered> {
  @Inject RecordHistoryHandler keepTime;

  @Override
  public Class<ComplaintRegistered> handles() {
    return ComplaintRegistered.class;
  }

  @Override
  public void on(ComplaintRegistered event, Envelope envelope) {
    keepTime.handle(RecordHistory.sinceReceipt(event));
  }
}
