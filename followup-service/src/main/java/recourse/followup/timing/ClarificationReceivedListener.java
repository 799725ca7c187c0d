package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClarificationReceived;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that what was needed is here. */
@ApplicationScoped
public class ClarificationReceivedListener implements FactListener<ClarificationReceived> {
  @Inject ResumeClockHandler resumeClock;

  @Override
  public Class<ClarificationReceived> hears() {
    return ClarificationReceived.class;
  }

  @Override
  public void on(ClarificationReceived fact, Envelope envelope) {
    resumeClock.handle(new ResumeClock(fact.complaintId(), fact.number(), fact.occurredAt()));
  }
}
