package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.followup.shared.PageQuery;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlMysteryVisits extends AggregateRepository<MysteryVisit> implements MysteryVisits {
  @Override
  public List<MysteryVisit> page(Instant afterAt, UUID afterId, int limit) {
    return new PageQuery("visitedAt").after(afterAt, afterId).list(this, limit);
  }
}
