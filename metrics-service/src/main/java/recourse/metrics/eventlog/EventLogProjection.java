package recourse.metrics.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Keeps every event: what is not measured today may be tomorrow. */
@ApplicationScoped
public class EventLogProjection implements EventListener<DomainEvent> {
  private final SqlEventLog log;

  EventLogProjection(SqlEventLog log) {
    this.log = log;
  }

  @Override
  public Class<DomainEvent> handles() {
    return DomainEvent.class;
  }

  @Override
  public void on(DomainEvent event, Envelope envelope) {
    log.append(envelope);
  }
}
