package recourse.intake.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintEvent;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears how deadlines come and go. A breached one is still owed and stands first in the list. */
@ApplicationScoped
public class DeadlineListener implements EventListener<ComplaintEvent> {
  private final SqlPromises promises;

  DeadlineListener(SqlPromises promises) {
    this.promises = promises;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (event instanceof DeadlineSet set) {
      runs(set.complaintId(), set.deadlineId(), set.kind(), set.dueAt());
    } else if (event instanceof DeadlineMoved moved) {
      runs(moved.complaintId(), moved.deadlineId(), moved.kind(), moved.dueAt());
    } else if (event instanceof DeadlinePaused paused) {
      runs(paused.complaintId(), paused.deadlineId(), paused.kind(), null);
    } else if (event instanceof DeadlineResumed resumed) {
      runs(resumed.complaintId(), resumed.deadlineId(), resumed.kind(), resumed.dueAt());
    } else if (event instanceof DeadlineBreached breached && breached.dueAt() != null) {
      runs(breached.complaintId(), breached.deadlineId(), breached.kind(), breached.dueAt());
    } else if (event instanceof DeadlineMet met) {
      promises.over(met.complaintId(), met.deadlineId());
    } else if (event instanceof DeadlineCancelled cancelled) {
      promises.over(cancelled.complaintId(), cancelled.deadlineId());
    }
  }

  private void runs(UUID complaintId, UUID clock, ClockKind kind, Instant dueAt) {
    if (SqlPromises.isToTheCustomer(kind)) {
      promises.runs(complaintId, clock, kind, dueAt);
    }
  }
}
