package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.Channel;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that we sought the customer, which is a message about the matter if they were there. */
@ApplicationScoped
public class ContactLoggedListener implements FactListener<ContactLogged> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ContactLogged> hears() {
    return ContactLogged.class;
  }

  @Override
  public void on(ContactLogged fact, Envelope envelope) {
    boolean reached = fact.channel() != Channel.PHONE || fact.talkSeconds() > 0;
    if (fact.direction() == Direction.OUTBOUND && reached) {
      keepTime.handle(KeepTime.since(fact, Told.of(What.MESSAGE, fact.occurredAt())));
    }
  }
}
