package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.followup.shared.Claims;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;
import recourse.spine.sql.PageQuery;

/** All messages on their way. */
@ApplicationScoped
public class SqlDeliveries extends AggregateRepository<Delivery> {
  private static final String DUE =
      """
      select d.id from Delivery d
       where d.status = :waiting and d.format.way = :way and d.nextAt <= :now
         and not exists (
           select 1 from Delivery earlier
            where earlier.status = :waiting and earlier.recipient = d.recipient
              and (earlier.createdAt < d.createdAt
                or (earlier.createdAt = d.createdAt and earlier.id < d.id)))
       order by d.nextAt
      """;

  /** The message for the caller alone, or empty while another holds it. */
  Optional<Delivery> claim(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .firstResultOptional();
  }

  /**
   * Ids of waiting messages by this channel whose next attempt is due, oldest first; of several for
   * one customer only the oldest, so that messages arrive in their order.
   */
  List<UUID> due(DeliveryChannel way, Instant now, int limit) {
    return getEntityManager()
        .createQuery(DUE, UUID.class)
        .setParameter("waiting", DeliveryStatus.WAITING)
        .setParameter("way", way)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** A page by their making, oldest first. */
  List<Delivery> search(
      @Nullable UUID complaintId, @Nullable DeliveryStatus status, Paging paging) {
    return page(
        PageQuery.by("createdAt")
            .is("complaintId", complaintId)
            .is("status", status)
            .after(paging.after().at(), paging.after().id())
            .limit(paging.fetch()));
  }
}
