package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CaseAssigned;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears who is to have a case in hand. */
@ApplicationScoped
public class CaseAssignedListener implements EventListener<CaseAssigned> {
  @Inject RecordCaseEventHandler desk;

  @Override
  public Class<CaseAssigned> handles() {
    return CaseAssigned.class;
  }

  @Override
  public void on(CaseAssigned event, Envelope envelope) {
    desk.handle(RecordCaseEvent.inHands(event.complaintId(), event.handler(), event.team()));
  }
}
