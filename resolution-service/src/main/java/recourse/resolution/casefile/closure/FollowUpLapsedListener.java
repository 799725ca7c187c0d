package recourse.resolution.casefile.closure;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClosureReason;
import recourse.contract.FollowUpLapsed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** The customer could not be reached: the case is closed, visibly unconfirmed. */
@ApplicationScoped
public class FollowUpLapsedListener implements EventListener<FollowUpLapsed> {
  private final CloseCaseHandler close;

  FollowUpLapsedListener(CloseCaseHandler close) {
    this.close = close;
  }

  @Override
  public Class<FollowUpLapsed> handles() {
    return FollowUpLapsed.class;
  }

  @Override
  public void on(FollowUpLapsed event, Envelope envelope) {
    close.handle(
        new EndFollowUp(event.complaintId(), ClosureReason.UNCONFIRMED, event.occurredAt()));
  }
}
