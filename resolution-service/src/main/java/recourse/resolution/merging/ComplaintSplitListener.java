package recourse.resolution.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintSplit;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A merged complaint stands on its own again: its case comes back. */
@ApplicationScoped
public class ComplaintSplitListener implements FactListener<ComplaintSplit> {
  @Inject MergeCaseHandler merge;

  @Override
  public Class<ComplaintSplit> hears() {
    return ComplaintSplit.class;
  }

  @Override
  public void on(ComplaintSplit fact, Envelope envelope) {
    merge.handle(new MergeCase(fact.complaintId(), null, fact.occurredAt()));
  }
}
