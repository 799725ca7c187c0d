package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintEscalated;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a step up: such a case calls for a look. */
@ApplicationScoped
public class ComplaintEscalatedListener implements EventListener<ComplaintEscalated> {
  private final RecordCaseEventHandler desk;

  ComplaintEscalatedListener(RecordCaseEventHandler desk) {
    this.desk = desk;
  }

  @Override
  public Class<ComplaintEscalated> handles() {
    return ComplaintEscalated.class;
  }

  @Override
  public void on(ComplaintEscalated event, Envelope envelope) {
    desk.handle(RecordCaseEvent.callsForALook(event.complaintId()));
  }
}
