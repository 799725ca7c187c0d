package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.followup.shared.Claims;
import recourse.followup.shared.PageQuery;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlDeliveries extends AggregateRepository<Delivery> implements Deliveries {
  private static final String DUE =
      """
      select d.id from Delivery d
       where d.status = :waiting and d.layout.way = :way and d.nextAt <= :now
         and not exists (
           select 1 from Delivery earlier
            where earlier.status = :waiting and earlier.recipient = d.recipient
              and (earlier.createdAt < d.createdAt
                or (earlier.createdAt = d.createdAt and earlier.id < d.id)))
       order by d.nextAt
      """;

  @Override
  public Optional<Delivery> claim(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .firstResultOptional();
  }

  @Override
  public List<UUID> due(DeliveryChannel way, Instant now, int limit) {
    return getEntityManager()
        .createQuery(DUE, UUID.class)
        .setParameter("waiting", DeliveryStatus.WAITING)
        .setParameter("way", way)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Delivery> search(Search search) {
    return new PageQuery("createdAt")
        .where("complaintId", search.complaintId())
        .where("status", search.status())
        .after(search.afterAt(), search.afterId())
        .list(this, search.limit());
  }
}
