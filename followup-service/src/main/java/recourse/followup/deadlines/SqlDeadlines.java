package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.followup.shared.Claims;
import recourse.followup.shared.PageQuery;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlDeadlines extends AggregateRepository<Deadline> implements Deadlines {
  /** As the index {@code deadline_computed_from} says it. */
  private static final String OPEN =
      "(status in ('RUNNING', 'PAUSED') or (status = 'BREACHED' and stopped_at is null))";

  @Override
  public List<Deadline> claimBefore(Instant now, int limit) {
    return find("lookAt < ?1 order by lookAt", now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .page(0, limit)
        .list();
  }

  @Override
  public List<Deadline> of(UUID complaintId) {
    return list("complaintId", complaintId);
  }

  @Override
  public void remove(Deadline clock) {
    save(clock);
    delete(clock);
  }

  @Override
  public List<UUID> computedBefore(long revision, int limit) {
    return getEntityManager()
        .createNativeQuery(
            "select distinct complaint_id from (select complaint_id from deadline"
                + " where computed_from < :revision and "
                + OPEN
                + " order by computed_from limit :most) stale",
            UUID.class)
        .setParameter("revision", revision)
        .setParameter("most", limit)
        .getResultList();
  }

  @Override
  public long computedFrom(UUID complaintId) {
    Object oldest =
        getEntityManager()
            .createNativeQuery(
                "select min(computed_from) from deadline where complaint_id = :id and " + OPEN,
                Long.class)
            .setParameter("id", complaintId)
            .getSingleResult();
    return oldest == null ? 0 : (Long) oldest;
  }

  @Override
  public List<Deadline> search(Search search) {
    return new PageQuery("startedAt")
        .where("complaintId", search.complaintId())
        .where("status", search.status())
        .after(search.afterAt(), search.afterId())
        .list(this, search.limit());
  }
}
