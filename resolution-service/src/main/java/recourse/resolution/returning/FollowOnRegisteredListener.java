package recourse.resolution.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.FollowOnRegistered;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Intake registered the complaint that goes on for one resolved too long ago. */
@ApplicationScoped
public class FollowOnRegisteredListener implements FactListener<FollowOnRegistered> {
  @Inject LinkReturnHandler link;

  @Override
  public Class<FollowOnRegistered> hears() {
    return FollowOnRegistered.class;
  }

  @Override
  public void on(FollowOnRegistered fact, Envelope envelope) {
    link.handle(new LinkWaiting(fact.followsOn(), fact.complaintId()));
  }
}
