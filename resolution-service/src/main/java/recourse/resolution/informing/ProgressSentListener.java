package recourse.resolution.informing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ProgressSent;
import recourse.resolution.model.CaseMessage;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that the customer was told how far we are. */
@ApplicationScoped
public class ProgressSentListener implements FactListener<ProgressSent> {
  @Inject NoteMessageHandler note;

  @Override
  public Class<ProgressSent> hears() {
    return ProgressSent.class;
  }

  @Override
  public void on(ProgressSent fact, Envelope envelope) {
    note.handle(new NoteMessage(fact.complaintId(), CaseMessage.Kind.PROGRESS, fact.occurredAt()));
  }
}
