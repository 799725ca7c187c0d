package recourse.resolution.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A message the customer sent us, judged by intake as it came. */
@ApplicationScoped
public class ContactLoggedListener implements FactListener<ContactLogged> {
  @Inject HearReturnHandler hear;

  @Override
  public Class<ContactLogged> hears() {
    return ContactLogged.class;
  }

  @Override
  public void on(ContactLogged fact, Envelope envelope) {
    if (fact.message() != null && fact.direction() == Direction.INBOUND) {
      hear.handle(
          new HearMessage(
              fact.complaintId(), fact.contactId(), fact.message(), envelope.recordedAt()));
    }
  }
}
