package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.Channel;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that we sought the customer, which is a message about the matter if they were there. */
@ApplicationScoped
public class ContactLoggedListener implements EventListener<ContactLogged> {
  private final RecordHistoryHandler keepTime;

  ContactLoggedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ContactLogged> handles() {
    return ContactLogged.class;
  }

  @Override
  public void on(ContactLogged event, Envelope envelope) {
    boolean reached = event.channel() != Channel.PHONE || event.talkSeconds() > 0;
    if (event.direction() == Direction.OUTBOUND && reached) {
      keepTime.handle(
          RecordHistory.since(event, HistoryEvent.of(What.MESSAGE, event.occurredAt())));
    }
  }
}
