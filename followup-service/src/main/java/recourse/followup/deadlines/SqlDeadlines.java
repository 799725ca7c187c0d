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
class SqlDeadlines extends AggregateRepository<DeadlineClock> implements Deadlines {
  /** As the index {@code deadline_clock_drawn} says it. */
  private static final String OPEN =
      "(state in ('RUNNING', 'PAUSED') or (state = 'BREACHED' and stopped_at is null))";

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
  public void remove(DeadlineClock clock) {
    save(clock);
    delete(clock);
  }

  @Override
  public List<UUID> drawnBefore(long revision, int limit) {
    return getEntityManager()
        .createNativeQuery(
            "select distinct complaint_id from (select complaint_id from deadline_clock"
                + " where drawn_by < :revision and "
                + OPEN
                + " order by drawn_by limit :most) stale",
            UUID.class)
        .setParameter("revision", revision)
        .setParameter("most", limit)
        .getResultList();
  }

  @Override
  public long drawnBy(UUID complaintId) {
    Object oldest =
        getEntityManager()
            .createNativeQuery(
                "select min(drawn_by) from deadline_clock where complaint_id = :id and " + OPEN,
                Long.class)
            .setParameter("id", complaintId)
            .getSingleResult();
    return oldest == null ? 0 : (Long) oldest;
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
