package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.followup.shared.Claims;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;
import recourse.spine.sql.PageQuery;

/** All deadlines. */
@ApplicationScoped
public class SqlDeadlines extends AggregateRepository<Deadline> {

  /** Deadlines to look at before now; each is the caller's alone until its transaction ends. */
  List<Deadline> claimBefore(Instant now, int limit) {
    return find("lookAt < ?1 order by lookAt", now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .page(0, limit)
        .list();
  }

  /** All deadlines of a complaint. */
  List<Deadline> of(UUID complaintId) {
    return list("complaintId", complaintId);
  }

  /** Publishes what the deadline raised last and forgets it. */
  void remove(Deadline deadline) {
    save(deadline);
    delete(deadline);
  }

  /** Complaints with open deadlines that were computed from an older register than this. */
  List<UUID> computedBefore(long revision, int limit) {
    return getEntityManager()
        .createNativeQuery(
            "select distinct complaint_id from (select complaint_id from deadline"
                + " where open and computed_from < :revision order by computed_from limit :most)"
                + " stale",
            UUID.class)
        .setParameter("revision", revision)
        .setParameter("most", limit)
        .getResultList();
  }

  /** The oldest register from which an open deadline of a complaint was computed. */
  long computedFrom(UUID complaintId) {
    Object oldest =
        getEntityManager()
            .createNativeQuery(
                "select min(computed_from) from deadline where complaint_id = :id and open",
                Long.class)
            .setParameter("id", complaintId)
            .getSingleResult();
    return oldest == null ? 0 : (Long) oldest;
  }

  /** A page by their start, oldest first. */
  List<Deadline> search(
      @Nullable UUID complaintId, @Nullable DeadlineStatus status, Paging paging) {
    return page(
        PageQuery.by("startedAt")
            .is("complaintId", complaintId)
            .is("status", status)
            .after(paging.after().at(), paging.after().id())
            .limit(paging.fetch()));
  }
}
