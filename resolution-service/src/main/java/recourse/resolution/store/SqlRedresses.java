package recourse.resolution.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import recourse.resolution.model.Comparison;
import recourse.resolution.model.Redress;
import recourse.resolution.model.RedressView;
import recourse.resolution.model.Redresses;
import recourse.resolution.model.Viewer;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Redress in PostgreSQL. */
@ApplicationScoped
class SqlRedresses extends AggregateRepository<Redress> implements Redresses {
  private static final String BEGIN =
      "insert into redress (id, version) select id, 0 from case_file where id = :id"
          + " on conflict do nothing";

  @Override
  public Redress of(UUID complaintId) {
    getEntityManager().createNativeQuery(BEGIN).setParameter("id", complaintId).executeUpdate();
    return get(complaintId);
  }

  @Override
  public Comparison comparisonOf(UUID complaintId) {
    return find(complaintId).map(Redress::comparison).orElse(Comparison.NONE);
  }

  @Override
  @Transactional
  public RedressView show(UUID complaintId, Viewer viewer) {
    refuseWithoutCase(complaintId);
    return RedressView.of(find(complaintId).orElseGet(() -> Redress.of(complaintId)), viewer);
  }

  private void refuseWithoutCase(UUID complaintId) {
    boolean none =
        getEntityManager()
            .createNativeQuery("select 1 from case_file where id = :id")
            .setParameter("id", complaintId)
            .getResultList()
            .isEmpty();
    if (none) {
      throw new Refusal(CommonReason.UNKNOWN, "There is none of id " + complaintId);
    }
  }
}
