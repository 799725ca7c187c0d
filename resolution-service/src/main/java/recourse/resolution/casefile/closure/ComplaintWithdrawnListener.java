package recourse.resolution.casefile.closure;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintWithdrawn;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A withdrawn complaint takes its case with it. */
@ApplicationScoped
public class ComplaintWithdrawnListener implements EventListener<ComplaintWithdrawn> {
  private final WithdrawCaseHandler withdraw;

  ComplaintWithdrawnListener(WithdrawCaseHandler withdraw) {
    this.withdraw = withdraw;
  }

  @Override
  public Class<ComplaintWithdrawn> handles() {
    return ComplaintWithdrawn.class;
  }

  @Override
  public void on(ComplaintWithdrawn event, Envelope envelope) {
    withdraw.handle(new WithdrawCase(event.complaintId(), event.occurredAt()));
  }
}
