package recourse.resolution.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.contract.ComplaintRegistered;

/** The desk where the work queue follows what happens. */
@ApplicationScoped
public class FollowEventHandler {
  private final SqlWorkItems works;

  FollowEventHandler(SqlWorkItems works) {
    this.works = works;
  }

  /** Follows the event; an imported complaint is in no queue. */
  @Transactional
  public void handle(FollowEvent command) {
    works
        .find(command.event().complaintId())
        .ifPresent(
            item -> {
              item.follow(command.event());
              works.save(item);
            });
  }

  /** Takes a live complaint into the queue, once. */
  @Transactional
  public void handle(ComplaintRegistered event) {
    if (event.source() == null && works.find(event.complaintId()).isEmpty()) {
      works.save(WorkItem.of(event));
    }
  }
}
