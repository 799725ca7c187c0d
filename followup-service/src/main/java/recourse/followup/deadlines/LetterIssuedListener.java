package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.LetterIssued;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that a letter told the customer why there is no answer yet: that is a message, too. */
@ApplicationScoped
public class LetterIssuedListener implements EventListener<LetterIssued> {
  private final RecordHistoryHandler keepTime;

  LetterIssuedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<LetterIssued> handles() {
    return LetterIssued.class;
  }

  @Override
  public void on(LetterIssued event, Envelope envelope) {
    switch (event.letter()) {
      case DELAY_NOTICE -> hear(What.DELAY_NOTICE, event);
      case DEADLOCK_LETTER -> hear(What.DEADLOCK_LETTER, event);
      case ACKNOWLEDGEMENT, SUMMARY_RESOLUTION, FINAL_RESPONSE, UNKNOWN -> {}
    }
  }

  private void hear(What what, LetterIssued event) {
    keepTime.handle(
        RecordHistory.since(
            event,
            HistoryEvent.of(what, event.number(), event.occurredAt()),
            HistoryEvent.of(What.MESSAGE, event.occurredAt())));
  }
}
