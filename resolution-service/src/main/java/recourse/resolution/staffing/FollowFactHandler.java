package recourse.resolution.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.contract.ComplaintRegistered;
import recourse.resolution.model.WorkItem;
import recourse.resolution.model.Works;

/** The desk where the work queue follows what happens. */
@ApplicationScoped
public class FollowFactHandler {
  @Inject Works works;

  /** Follows the fact; an imported complaint is in no queue. */
  @Transactional
  public void handle(FollowFact command) {
    works
        .find(command.fact().complaintId())
        .ifPresent(
            item -> {
              item.follow(command.fact());
              works.save(item);
            });
  }

  /** Takes a live complaint into the queue, once. */
  @Transactional
  public void handle(ComplaintRegistered fact) {
    if (fact.source() == null && works.find(fact.complaintId()).isEmpty()) {
      works.save(WorkItem.of(fact));
    }
  }
}
