package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintEvent;
import recourse.followup.complaints.RecordedEvents;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Whatever is remembered of a complaint may move its deadlines. */
@ApplicationScoped
public class DeadlineListener implements EventListener<ComplaintEvent> {
  private final ReviseDeadlinesHandler revise;

  DeadlineListener(ReviseDeadlinesHandler revise) {
    this.revise = revise;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (RecordedEvents.include(event)) {
      revise.handle(new ReviseDeadlines(event));
    }
  }
}
