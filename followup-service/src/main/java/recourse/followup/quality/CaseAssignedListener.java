package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.CaseAssigned;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears who is to have a case in hand. */
@ApplicationScoped
public class CaseAssignedListener implements EventListener<CaseAssigned> {
  private final RecordCaseEventHandler desk;

  CaseAssignedListener(RecordCaseEventHandler desk) {
    this.desk = desk;
  }

  @Override
  public Class<CaseAssigned> handles() {
    return CaseAssigned.class;
  }

  @Override
  public void on(CaseAssigned event, Envelope envelope) {
    desk.handle(RecordCaseEvent.inHands(event.complaintId(), event.handler(), event.team()));
  }
}
