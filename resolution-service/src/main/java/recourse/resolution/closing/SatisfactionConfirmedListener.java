package recourse.resolution.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClosureReason;
import recourse.contract.SatisfactionConfirmed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** The customer says that it worked: the case is closed as confirmed. */
@ApplicationScoped
public class SatisfactionConfirmedListener implements FactListener<SatisfactionConfirmed> {
  @Inject CloseCaseHandler close;

  @Override
  public Class<SatisfactionConfirmed> hears() {
    return SatisfactionConfirmed.class;
  }

  @Override
  public void on(SatisfactionConfirmed fact, Envelope envelope) {
    close.handle(new EndFollowUp(fact.complaintId(), ClosureReason.CONFIRMED, fact.occurredAt()));
  }
}
