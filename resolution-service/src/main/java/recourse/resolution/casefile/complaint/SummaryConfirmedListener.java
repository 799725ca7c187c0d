package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.SummaryConfirmed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer confirmed our summary. */
@ApplicationScoped
public class SummaryConfirmedListener implements EventListener<SummaryConfirmed> {
  private final NoteSummaryHandler note;

  SummaryConfirmedListener(NoteSummaryHandler note) {
    this.note = note;
  }

  @Override
  public Class<SummaryConfirmed> handles() {
    return SummaryConfirmed.class;
  }

  @Override
  public void on(SummaryConfirmed event, Envelope envelope) {
    note.handle(new NoteSummary(event.complaintId(), event.occurredAt()));
  }
}
