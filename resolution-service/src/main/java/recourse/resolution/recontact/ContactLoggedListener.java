package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A message the customer sent us, judged by intake as it came. */
@ApplicationScoped
public class ContactLoggedListener implements EventListener<ContactLogged> {
  private final HearReturnHandler hear;

  ContactLoggedListener(HearReturnHandler hear) {
    this.hear = hear;
  }

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
