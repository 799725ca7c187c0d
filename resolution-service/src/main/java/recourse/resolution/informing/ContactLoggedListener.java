package recourse.resolution.informing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.resolution.model.CaseMessage;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of contacts; one that we sought tells the customer something, one they sought does not. */
@ApplicationScoped
public class ContactLoggedListener implements FactListener<ContactLogged> {
  @Inject NoteMessageHandler note;

  @Override
  public Class<ContactLogged> hears() {
    return ContactLogged.class;
  }

  @Override
  public void on(ContactLogged fact, Envelope envelope) {
    if (fact.direction() == Direction.OUTBOUND) {
      note.handle(new NoteMessage(fact.complaintId(), CaseMessage.Kind.CONTACT, fact.occurredAt()));
    }
  }
}
