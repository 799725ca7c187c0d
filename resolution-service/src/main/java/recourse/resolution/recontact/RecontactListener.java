package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintEvent;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.contract.DissatisfactionReported;
import recourse.contract.FollowOnRegistered;
import recourse.contract.RepeatRecognised;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/**
 * The customer comes back after the resolution, by a message or in a survey; and who came back too
 * late is linked to the complaint that goes on.
 */
@ApplicationScoped
public class RecontactListener implements EventListener<ComplaintEvent> {
  private final RecordRecontactHandler record;
  private final LinkRecontactHandler link;

  RecontactListener(RecordRecontactHandler record, LinkRecontactHandler link) {
    this.record = record;
    this.link = link;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (event instanceof ContactLogged contact) {
      message(contact, envelope);
    } else if (event instanceof DissatisfactionReported reported) {
      record.handle(
          new RecordDissatisfaction(
              event.complaintId(), reported.followUpId(), event.occurredAt()));
    } else if (event instanceof FollowOnRegistered followOn) {
      link.handle(new LinkWaitingRecontacts(followOn.followsOn(), event.complaintId()));
    } else if (event instanceof RepeatRecognised repeat) {
      link.handle(new LinkWaitingRecontacts(repeat.repeatOf(), event.complaintId()));
    }
  }

  private void message(ContactLogged contact, Envelope envelope) {
    if (contact.message() != null && contact.direction() == Direction.INBOUND) {
      record.handle(
          new RecordMessage(
              contact.complaintId(),
              contact.contactId(),
              contact.message(),
              envelope.recordedAt()));
    }
  }
}
