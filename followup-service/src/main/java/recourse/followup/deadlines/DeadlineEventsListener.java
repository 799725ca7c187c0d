package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintEvent;
import recourse.contract.DomainEvent;
import recourse.followup.complaints.RecordedEvents;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Whatever is remembered of a complaint may move its deadlines. */
@ApplicationScoped
public class DeadlineEventsListener implements EventListener<ComplaintEvent> {
  private final ReviseDeadlinesHandler revise;

  DeadlineEventsListener(ReviseDeadlinesHandler revise) {
    this.revise = revise;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public boolean handles(Class<? extends DomainEvent> kind) {
    return RecordedEvents.include(kind);
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    revise.handle(new ReviseDeadlines(event));
  }
}
