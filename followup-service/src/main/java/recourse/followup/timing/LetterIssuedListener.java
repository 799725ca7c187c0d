package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.LetterIssued;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that a letter told the customer why there is no answer yet: that is a message, too. */
@ApplicationScoped
public class LetterIssuedListener implements FactListener<LetterIssued> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<LetterIssued> hears() {
    return LetterIssued.class;
  }

  @Override
  public void on(LetterIssued fact, Envelope envelope) {
    switch (fact.letter()) {
      case DELAY_NOTICE -> hear(What.DELAY_TOLD, fact);
      case DEADLOCK_LETTER -> hear(What.DEADLOCK_TOLD, fact);
      case ACKNOWLEDGEMENT, SUMMARY_RESOLUTION, FINAL_RESPONSE, UNKNOWN -> {}
    }
  }

  private void hear(What what, LetterIssued fact) {
    keepTime.handle(
        KeepTime.since(
            fact,
            Told.of(what, fact.number(), fact.occurredAt()),
            Told.of(What.MESSAGE, fact.occurredAt())));
  }
}
