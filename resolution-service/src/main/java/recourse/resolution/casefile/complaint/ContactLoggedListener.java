package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.resolution.casefile.CaseMessage;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of contacts; one that we sought tells the customer something, one they sought does not. */
@ApplicationScoped
public class ContactLoggedListener implements EventListener<ContactLogged> {
  private final NoteMessageHandler note;

  ContactLoggedListener(NoteMessageHandler note) {
    this.note = note;
  }

  @Override
  public Class<ContactLogged> handles() {
    return ContactLogged.class;
  }

  @Override
  public void on(ContactLogged event, Envelope envelope) {
    if (event.direction() == Direction.OUTBOUND) {
      note.handle(
          new NoteMessage(event.complaintId(), CaseMessage.Kind.CONTACT, event.occurredAt()));
    }
  }
}
