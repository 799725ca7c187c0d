package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.RepeatRecognised;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Intake recognised that a new complaint says an old one again. */
@ApplicationScoped
public class RepeatRecognisedListener implements EventListener<RepeatRecognised> {
  private final LinkRecontactHandler link;

  RepeatRecognisedListener(LinkRecontactHandler link) {
    this.link = link;
  }

  @Override
  public Class<RepeatRecognised> handles() {
    return RepeatRecognised.class;
  }

  @Override
  public void on(RepeatRecognised event, Envelope envelope) {
    link.handle(new LinkWaitingRecontacts(event.repeatOf(), event.complaintId()));
  }
}
