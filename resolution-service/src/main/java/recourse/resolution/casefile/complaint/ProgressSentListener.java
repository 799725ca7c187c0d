package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ProgressSent;
import recourse.resolution.casefile.CaseMessage;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer was told how far we are. */
@ApplicationScoped
public class ProgressSentListener implements EventListener<ProgressSent> {
  private final NoteMessageHandler note;

  ProgressSentListener(NoteMessageHandler note) {
    this.note = note;
  }

  @Override
  public Class<ProgressSent> handles() {
    return ProgressSent.class;
  }

  @Override
  public void on(ProgressSent event, Envelope envelope) {
    note.handle(
        new NoteMessage(event.complaintId(), CaseMessage.Kind.PROGRESS, event.occurredAt()));
  }
}
