package recourse.metrics.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventProjection;

/** Keeps every event: what is not measured today may be tomorrow. */
@ApplicationScoped
public class EventLogProjection implements EventProjection<ComplaintEvent> {
  private final SqlEventLog log;

  EventLogProjection(SqlEventLog log) {
    this.log = log;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    log.append(envelope);
  }
}
