package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintSplit;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A merged complaint stands on its own again: its case comes back. */
@ApplicationScoped
public class ComplaintSplitListener implements EventListener<ComplaintSplit> {
  private final MergeCaseHandler merge;

  ComplaintSplitListener(MergeCaseHandler merge) {
    this.merge = merge;
  }

  @Override
  public Class<ComplaintSplit> handles() {
    return ComplaintSplit.class;
  }

  @Override
  public void on(ComplaintSplit event, Envelope envelope) {
    merge.handle(new MergeCase(event.complaintId(), null, event.occurredAt()));
  }
}
