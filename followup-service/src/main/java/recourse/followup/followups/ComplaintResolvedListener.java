package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintResolved;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of an answer: somebody will ask whether it worked. */
@ApplicationScoped
public class ComplaintResolvedListener implements EventListener<ComplaintResolved> {
  private final ScheduleFollowUpHandler schedule;

  ComplaintResolvedListener(ScheduleFollowUpHandler schedule) {
    this.schedule = schedule;
  }

  @Override
  public Class<ComplaintResolved> handles() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved event, Envelope envelope) {
    schedule.handle(new ScheduleFollowUp(event.complaintId(), event.round(), event.occurredAt()));
  }
}
