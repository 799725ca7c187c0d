package recourse.resolution.store;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.resolution.model.LateReturn;
import recourse.resolution.model.LateReturns;
import recourse.spine.aggregate.AggregateRepository;

/** Late returns in PostgreSQL. */
@ApplicationScoped
class SqlLateReturns extends AggregateRepository<LateReturn> implements LateReturns {
  private static final Sort OLDEST_FIRST = Sort.by("cameAt").and("id");

  @Override
  @Transactional
  public LateReturn.Shown show(UUID id) {
    return get(id).shown();
  }

  @Override
  public List<LateReturn> waitingOf(UUID complaintId) {
    return list("complaintId = ?1 and newComplaintId is null", complaintId);
  }

  @Override
  @Transactional
  public List<LateReturn.Shown> waiting(Instant after, UUID afterId, int limit) {
    String condition = "newComplaintId is null";
    Parameters values = new Parameters();
    if (afterId != null) {
      condition += " and (cameAt, id) > (:at, :id)";
      values.and("at", after).and("id", afterId);
    }
    return find(condition, OLDEST_FIRST, values).page(0, limit).stream()
        .map(LateReturn::shown)
        .toList();
  }
}
