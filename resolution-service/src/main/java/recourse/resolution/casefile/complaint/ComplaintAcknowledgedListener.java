package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintAcknowledged;
import recourse.resolution.casefile.CaseMessage;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer was told that the complaint is here. */
@ApplicationScoped
public class ComplaintAcknowledgedListener implements EventListener<ComplaintAcknowledged> {
  private final NoteMessageHandler note;

  ComplaintAcknowledgedListener(NoteMessageHandler note) {
    this.note = note;
  }

  @Override
  public Class<ComplaintAcknowledged> handles() {
    return ComplaintAcknowledged.class;
  }

  @Override
  public void on(ComplaintAcknowledged event, Envelope envelope) {
    note.handle(
        new NoteMessage(event.complaintId(), CaseMessage.Kind.ACKNOWLEDGEMENT, event.occurredAt()));
  }
}
