package recourse.intake.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Follows how deadlines come and go. A breached one is still owed and stands first in the list. */
@ApplicationScoped
public class DeadlineListener implements EventListener<ComplaintEvent> {
  private final TrackPromiseHandler track;

  DeadlineListener(TrackPromiseHandler track) {
    this.track = track;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (event instanceof DeadlineSet set) {
      runs(event, set.deadlineId(), set.kind(), set.dueAt());
    } else if (event instanceof DeadlineMoved moved) {
      runs(event, moved.deadlineId(), moved.kind(), moved.dueAt());
    } else if (event instanceof DeadlinePaused paused) {
      runs(event, paused.deadlineId(), paused.kind(), null);
    } else if (event instanceof DeadlineResumed resumed) {
      runs(event, resumed.deadlineId(), resumed.kind(), resumed.dueAt());
    } else if (event instanceof DeadlineBreached breached && breached.dueAt() != null) {
      runs(event, breached.deadlineId(), breached.kind(), breached.dueAt());
    } else if (event instanceof DeadlineMet met) {
      over(event, met.deadlineId(), met.kind());
    } else if (event instanceof DeadlineCancelled cancelled) {
      over(event, cancelled.deadlineId(), cancelled.kind());
    }
  }

  private void runs(ComplaintEvent event, UUID clock, ClockKind kind, @Nullable Instant dueAt) {
    track.handle(new TrackPromise(event.complaintId(), clock, kind, dueAt, true));
  }

  private void over(ComplaintEvent event, UUID clock, ClockKind kind) {
    track.handle(new TrackPromise(event.complaintId(), clock, kind, null, false));
  }
}
