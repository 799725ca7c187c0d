package recourse.resolution.casefile;

import java.util.UUID;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.AggregateRepository;

/** What stands beside a case under the same id and begins when it is first needed. */
public abstract class BesideTheCase<A extends Aggregate> extends AggregateRepository<A> {
  private final String begin;

  public BesideTheCase(String table) {
    begin =
        "insert into %s (id, version) select id, 0 from case_file where id = :id".formatted(table)
            + " on conflict do nothing";
  }

  /** The one of a case, begun when there was none; refused as unknown without a case. */
  public A of(UUID complaintId) {
    getEntityManager().createNativeQuery(begin).setParameter("id", complaintId).executeUpdate();
    return get(complaintId);
  }
}
