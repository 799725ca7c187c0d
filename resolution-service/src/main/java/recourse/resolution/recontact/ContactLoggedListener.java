package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A message the customer sent us, judged by intake as it came. */
@ApplicationScoped
public class ContactLoggedListener implements EventListener<ContactLogged> {
  @Inject HearReturnHandler hear;

  @Override
  public Class<ContactLogged> handles() {
    return ContactLogged.class;
  }

  @Override
  public void on(ContactLogged event, Envelope envelope) {
    if (event.message() != null && event.direction() == Direction.INBOUND) {
      hear.handle(
          new HearMessage(
              event.complaintId(), event.contactId(), event.message(), envelope.recordedAt()));
    }
  }
}
