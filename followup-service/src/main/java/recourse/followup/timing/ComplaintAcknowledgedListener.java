package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintAcknowledged;
import recourse.followup.model.DeadlineClock;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of an acknowledgement: that promise ends. */
@ApplicationScoped
public class ComplaintAcknowledgedListener implements FactListener<ComplaintAcknowledged> {
  @Inject StopClockHandler stopClock;

  @Override
  public Class<ComplaintAcknowledged> hears() {
    return ComplaintAcknowledged.class;
  }

  @Override
  public void on(ComplaintAcknowledged fact, Envelope envelope) {
    stopClock.handle(
        new StopClock(
            DeadlineClock.idOf(fact.complaintId(), ClockKind.ACKNOWLEDGE, 1), fact.occurredAt()));
  }
}
