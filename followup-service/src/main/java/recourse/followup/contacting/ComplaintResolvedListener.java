package recourse.followup.contacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintResolved;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of an answer: somebody will ask whether it worked. */
@ApplicationScoped
public class ComplaintResolvedListener implements FactListener<ComplaintResolved> {
  @Inject ScheduleFollowUpHandler schedule;

  @Override
  public Class<ComplaintResolved> hears() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved fact, Envelope envelope) {
    schedule.handle(new ScheduleFollowUp(fact.complaintId(), fact.round(), fact.occurredAt()));
  }
}
