package recourse.spine.aggregate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.outbox.Outbox;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.sql.PageQuery;

/**
 * The store every store builds on: saving writes the row and hands its events to the outbox, so
 * that nobody can do the one and forget the other.
 */
public abstract class AggregateRepository<A extends Aggregate>
    implements PanacheRepositoryBase<A, UUID> {
  @Inject Outbox outbox;

  /** The aggregate, or empty when there is none of this id. */
  public Optional<A> find(UUID id) {
    return findByIdOptional(id);
  }

  /** The aggregate; refused as unknown when there is none of this id. */
  public A get(UUID id) {
    return find(id)
        .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "There is none of id " + id));
  }

  /** A page of aggregates; conditions and order are in HQL. */
  public List<A> page(PageQuery page) {
    return find(page.where(), page.values()).page(0, page.limit()).list();
  }

  /** Keeps the aggregate and publishes the events it raised, in the transaction of the caller. */
  public void save(A aggregate) {
    persist(aggregate);
    outbox.append(aggregate.releaseEvents());
  }
}
