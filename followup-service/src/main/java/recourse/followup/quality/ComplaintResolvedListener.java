package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintResolved;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of an answer: the draw decides whether it is reviewed. */
@ApplicationScoped
public class ComplaintResolvedListener implements EventListener<ComplaintResolved> {
  private final RecordCaseEventHandler desk;

  ComplaintResolvedListener(RecordCaseEventHandler desk) {
    this.desk = desk;
  }

  @Override
  public Class<ComplaintResolved> handles() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved event, Envelope envelope) {
    desk.handle(
        RecordCaseEvent.resolved(
            event.complaintId(), event.by(), event.round(), event.occurredAt()));
  }
}
