package recourse.resolution.casefile.closure;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClosureReason;
import recourse.contract.SatisfactionConfirmed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** The customer says that it worked: the case is closed as confirmed. */
@ApplicationScoped
public class SatisfactionConfirmedListener implements EventListener<SatisfactionConfirmed> {
  private final CloseCaseHandler close;

  SatisfactionConfirmedListener(CloseCaseHandler close) {
    this.close = close;
  }

  @Override
  public Class<SatisfactionConfirmed> handles() {
    return SatisfactionConfirmed.class;
  }

  @Override
  public void on(SatisfactionConfirmed event, Envelope envelope) {
    close.handle(new EndFollowUp(event.complaintId(), ClosureReason.CONFIRMED, event.occurredAt()));
  }
}
