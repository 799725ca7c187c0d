package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.SolutionProposed;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that a solution was put to the customer, which is a message about the matter. */
@ApplicationScoped
public class SolutionProposedListener implements EventListener<SolutionProposed> {
  private final RecordHistoryHandler keepTime;

  SolutionProposedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<SolutionProposed> handles() {
    return SolutionProposed.class;
  }

  @Override
  public void on(SolutionProposed event, Envelope envelope) {
    keepTime.handle(RecordHistory.since(event, HistoryEvent.of(What.MESSAGE, event.occurredAt())));
  }
}
