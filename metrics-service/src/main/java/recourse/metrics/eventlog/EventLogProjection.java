package recourse.metrics.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears everything: what is not measured is at least counted. */
@ApplicationScoped
public class EventLogProjection implements EventListener<ComplaintEvent> {
  private final AppendEventHandler handler;

  @Inject
  EventLogProjection(AppendEventHandler handler) {
    this.handler = handler;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    handler.handle(new AppendEvent(new RecordedEvent(event, envelope.recordedAt())));
  }
}
