package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintRegistered;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a new complaint: the promises begin. */
@ApplicationScoped
public class ComplaintRegisteredListener implements EventListener<ComplaintRegistered> {
  private final RecordHistoryHandler keepTime;

  ComplaintRegisteredListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ComplaintRegistered> handles() {
    return ComplaintRegistered.class;
  }

  @Override
  public void on(ComplaintRegistered event, Envelope envelope) {
    keepTime.handle(RecordHistory.sinceReceipt(event));
  }
}
