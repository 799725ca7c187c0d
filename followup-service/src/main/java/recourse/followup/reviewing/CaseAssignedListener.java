package recourse.followup.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CaseAssigned;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears who is to have a case in hand. */
@ApplicationScoped
public class CaseAssignedListener implements FactListener<CaseAssigned> {
  @Inject FollowCaseHandler desk;

  @Override
  public Class<CaseAssigned> hears() {
    return CaseAssigned.class;
  }

  @Override
  public void on(CaseAssigned fact, Envelope envelope) {
    desk.handle(FollowCase.inHands(fact.complaintId(), fact.handler(), fact.team()));
  }
}
