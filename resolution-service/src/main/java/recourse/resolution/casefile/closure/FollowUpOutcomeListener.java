package recourse.resolution.casefile.closure;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintEvent;
import recourse.contract.FollowUpLapsed;
import recourse.contract.SatisfactionConfirmed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/**
 * The customer says that it worked, or could not be reached: the case is closed as confirmed, or
 * visibly unconfirmed.
 */
@ApplicationScoped
public class FollowUpOutcomeListener implements EventListener<ComplaintEvent> {
  private final CloseCaseHandler close;

  FollowUpOutcomeListener(CloseCaseHandler close) {
    this.close = close;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (event instanceof SatisfactionConfirmed confirmed) {
      close.handle(
          new EndFollowUp(
              event.complaintId(),
              confirmed.followUpId(),
              ClosureReason.CONFIRMED,
              event.occurredAt()));
    } else if (event instanceof FollowUpLapsed lapsed) {
      close.handle(
          new EndFollowUp(
              event.complaintId(),
              lapsed.followUpId(),
              ClosureReason.UNCONFIRMED,
              event.occurredAt()));
    }
  }
}
