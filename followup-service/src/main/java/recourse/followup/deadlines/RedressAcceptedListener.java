package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.RedressAccepted;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that redress was accepted: from now on its money is owed. */
@ApplicationScoped
public class RedressAcceptedListener implements EventListener<RedressAccepted> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<RedressAccepted> handles() {
    return RedressAccepted.class;
  }

  @Override
  public void on(RedressAccepted event, Envelope envelope) {
    if (event.payBy() != null) {
      String payBy = event.payBy().toString();
      keepTime.handle(
          KeepTime.since(
              event, new Told(What.REDRESS_ACCEPTED, event.number(), event.occurredAt(), payBy)));
    }
  }
}
