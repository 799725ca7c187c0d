package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;
import recourse.spine.sql.PageQuery;

/** All mystery visits. */
@ApplicationScoped
public class SqlMysteryVisits extends AggregateRepository<MysteryVisit> {
  /** A page by time, oldest first. */
  List<MysteryVisit> page(Paging paging) {
    return page(
        PageQuery.by("visitedAt")
            .after(paging.after().at(), paging.after().id())
            .limit(paging.fetch()));
  }
}
