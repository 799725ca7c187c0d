package recourse.resolution.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintMerged;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A complaint was merged into an earlier one: its case stands down. */
@ApplicationScoped
public class ComplaintMergedListener implements FactListener<ComplaintMerged> {
  @Inject MergeCaseHandler merge;

  @Override
  public Class<ComplaintMerged> hears() {
    return ComplaintMerged.class;
  }

  @Override
  public void on(ComplaintMerged fact, Envelope envelope) {
    merge.handle(new MergeCase(fact.complaintId(), fact.into(), fact.occurredAt()));
  }
}
