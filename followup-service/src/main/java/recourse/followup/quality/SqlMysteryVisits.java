package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.followup.shared.PageQuery;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;

/** All mystery visits. */
@ApplicationScoped
public class SqlMysteryVisits extends AggregateRepository<MysteryVisit> {
  /** A page by time, oldest first. */
  List<MysteryVisit> page(Paging paging) {
    return new PageQuery("visitedAt")
        .after(paging.after().at(), paging.after().id())
        .list(this, paging.fetch());
  }
}
