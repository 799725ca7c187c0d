package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintTriaged;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of a triage: the target may change. */
@ApplicationScoped
public class ComplaintTriagedListener implements FactListener<ComplaintTriaged> {
  @Inject MoveClockHandler moveClock;

  @Override
  public Class<ComplaintTriaged> hears() {
    return ComplaintTriaged.class;
  }

  @Override
  public void on(ComplaintTriaged fact, Envelope envelope) {
    moveClock.handle(new MoveClock(fact.complaintId(), fact.priority(), fact.occurredAt()));
  }
}
