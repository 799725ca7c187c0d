package recourse.metrics.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears everything: what is not measured is at least counted. */
@ApplicationScoped
public class EventLogProjection implements EventListener<DomainEvent> {
  private final AppendEventHandler handler;

  @Inject
  EventLogProjection(AppendEventHandler handler) {
    this.handler = handler;
  }

  @Override
  public Class<DomainEvent> handles() {
    return DomainEvent.class;
  }

  @Override
  public void on(DomainEvent event, Envelope envelope) {
    handler.handle(new AppendEvent(new RecordedEvent(event, envelope.recordedAt())));
  }
}
