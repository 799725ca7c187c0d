package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.OwnershipTaken;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears who has a case in hand. */
@ApplicationScoped
public class OwnershipTakenListener implements EventListener<OwnershipTaken> {
  private final RecordCaseEventHandler desk;

  OwnershipTakenListener(RecordCaseEventHandler desk) {
    this.desk = desk;
  }

  @Override
  public Class<OwnershipTaken> handles() {
    return OwnershipTaken.class;
  }

  @Override
  public void on(OwnershipTaken event, Envelope envelope) {
    desk.handle(RecordCaseEvent.inHands(event.complaintId(), event.handler(), null));
  }
}
