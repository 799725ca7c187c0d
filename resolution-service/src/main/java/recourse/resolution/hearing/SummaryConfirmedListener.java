package recourse.resolution.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.SummaryConfirmed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that the customer confirmed our summary. */
@ApplicationScoped
public class SummaryConfirmedListener implements FactListener<SummaryConfirmed> {
  @Inject NoteSummaryHandler note;

  @Override
  public Class<SummaryConfirmed> hears() {
    return SummaryConfirmed.class;
  }

  @Override
  public void on(SummaryConfirmed fact, Envelope envelope) {
    note.handle(new NoteSummary(fact.complaintId(), fact.occurredAt()));
  }
}
