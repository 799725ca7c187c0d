package recourse.resolution.informing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintAcknowledged;
import recourse.resolution.model.CaseMessage;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that the customer was told that the complaint is here. */
@ApplicationScoped
public class ComplaintAcknowledgedListener implements FactListener<ComplaintAcknowledged> {
  @Inject NoteMessageHandler note;

  @Override
  public Class<ComplaintAcknowledged> hears() {
    return ComplaintAcknowledged.class;
  }

  @Override
  public void on(ComplaintAcknowledged fact, Envelope envelope) {
    note.handle(
        new NoteMessage(fact.complaintId(), CaseMessage.Kind.ACKNOWLEDGEMENT, fact.occurredAt()));
  }
}
