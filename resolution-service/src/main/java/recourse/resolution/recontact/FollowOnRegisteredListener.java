package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.FollowOnRegistered;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Intake registered the complaint that goes on for one resolved too long ago. */
@ApplicationScoped
public class FollowOnRegisteredListener implements EventListener<FollowOnRegistered> {
  private final LinkRecontactHandler link;

  FollowOnRegisteredListener(LinkRecontactHandler link) {
    this.link = link;
  }

  @Override
  public Class<FollowOnRegistered> handles() {
    return FollowOnRegistered.class;
  }

  @Override
  public void on(FollowOnRegistered event, Envelope envelope) {
    link.handle(new LinkWaitingRecontacts(event.followsOn(), event.complaintId()));
  }
}
