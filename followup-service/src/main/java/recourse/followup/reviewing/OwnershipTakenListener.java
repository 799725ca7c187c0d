package recourse.followup.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.OwnershipTaken;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears who has a case in hand. */
@ApplicationScoped
public class OwnershipTakenListener implements FactListener<OwnershipTaken> {
  @Inject FollowCaseHandler desk;

  @Override
  public Class<OwnershipTaken> hears() {
    return OwnershipTaken.class;
  }

  @Override
  public void on(OwnershipTaken fact, Envelope envelope) {
    desk.handle(FollowCase.inHands(fact.complaintId(), fact.handler(), null));
  }
}
