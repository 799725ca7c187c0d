package recourse.resolution.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClosureReason;
import recourse.contract.FollowUpLapsed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** The customer could not be reached: the case is closed, visibly unconfirmed. */
@ApplicationScoped
public class FollowUpLapsedListener implements FactListener<FollowUpLapsed> {
  @Inject CloseCaseHandler close;

  @Override
  public Class<FollowUpLapsed> hears() {
    return FollowUpLapsed.class;
  }

  @Override
  public void on(FollowUpLapsed fact, Envelope envelope) {
    close.handle(new EndFollowUp(fact.complaintId(), ClosureReason.UNCONFIRMED, fact.occurredAt()));
  }
}
