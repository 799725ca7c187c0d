package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintMerged;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A complaint was merged into an earlier one: its case stands down. */
@ApplicationScoped
public class ComplaintMergedListener implements EventListener<ComplaintMerged> {
  private final MergeCaseHandler merge;

  ComplaintMergedListener(MergeCaseHandler merge) {
    this.merge = merge;
  }

  @Override
  public Class<ComplaintMerged> handles() {
    return ComplaintMerged.class;
  }

  @Override
  public void on(ComplaintMerged event, Envelope envelope) {
    merge.handle(new MergeCase(event.complaintId(), event.into(), event.occurredAt()));
  }
}
