package recourse.intake.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventProjection;

/** Writes every event of a complaint's life, from all services, on its timeline. */
@ApplicationScoped
public class TimelineProjection implements EventProjection<ComplaintEvent> {
  private final SqlTimelines timelines;

  TimelineProjection(SqlTimelines timelines) {
    this.timelines = timelines;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    timelines.add(
        new TimelineEntry(
            envelope.eventId(),
            event.occurredAt(),
            envelope.recordedAt(),
            envelope.type(),
            envelope.source(),
            event));
  }
}
