package recourse.followup.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Deadlines;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlDeadlines extends AggregateRepository<DeadlineClock> implements Deadlines {
  @Override
  public List<DeadlineClock> claimBefore(Instant now, int limit) {
    return find("lookAt < ?1 order by lookAt", now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .page(0, limit)
        .list();
  }

  @Override
  public List<DeadlineClock> of(UUID complaintId) {
    return list("complaintId", complaintId);
  }

  @Override
  public List<DeadlineClock> search(Search search) {
    return new PageQuery("startedAt")
        .where("complaintId", search.complaintId())
        .where("status", search.status())
        .after(search.afterAt(), search.afterId())
        .list(this, search.limit());
  }
}
