package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintReopened;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that an answer did not hold: such a case calls for a look. */
@ApplicationScoped
public class ComplaintReopenedListener implements EventListener<ComplaintReopened> {
  private final RecordCaseEventHandler desk;

  ComplaintReopenedListener(RecordCaseEventHandler desk) {
    this.desk = desk;
  }

  @Override
  public Class<ComplaintReopened> handles() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened event, Envelope envelope) {
    desk.handle(RecordCaseEvent.callsForALook(event.complaintId()));
  }
}
