package recourse.resolution.casefile;

import java.util.UUID;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.AggregateRepository;

/**
 * The store of an aggregate that stands beside a case, under the same id, and begins when it is
 * first needed.
 */
public abstract class SqlBesideCase<A extends Aggregate> extends AggregateRepository<A> {
  /** The table it is kept in. */
  protected abstract String table();

  /** The one of a case, begun when there was none; refused as unknown without a case. */
  public A of(UUID complaintId) {
    getEntityManager()
        .createNativeQuery(
            "insert into %s (id, version) select id, 0 from case_file where id = :id on conflict do nothing"
                .formatted(table()))
        .setParameter("id", complaintId)
        .executeUpdate();
    return get(complaintId);
  }
}
