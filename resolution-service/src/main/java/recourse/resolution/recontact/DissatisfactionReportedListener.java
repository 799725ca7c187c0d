package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.DissatisfactionReported;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A customer says after the time of reopening that it did not work. */
@ApplicationScoped
public class DissatisfactionReportedListener implements EventListener<DissatisfactionReported> {
  private final HearReturnHandler hear;

  DissatisfactionReportedListener(HearReturnHandler hear) {
    this.hear = hear;
  }

  @Override
  public Class<DissatisfactionReported> handles() {
    return DissatisfactionReported.class;
  }

  @Override
  public void on(DissatisfactionReported event, Envelope envelope) {
    hear.handle(
        new HearDissatisfaction(event.complaintId(), event.followUpId(), event.occurredAt()));
  }
}
