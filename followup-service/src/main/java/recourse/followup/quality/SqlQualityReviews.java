package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;
import recourse.spine.sql.PageQuery;

/** All reviews. */
@ApplicationScoped
public class SqlQualityReviews extends AggregateRepository<QualityReview> {
  private static final String CALIBRATING =
      """
      from QualityReview r
       where r.reviewedAt >= ?1 and r.reviewedAt < ?2
         and exists (select 1 from QualityReview other
                      where other.complaintId = r.complaintId and other.round = r.round
                        and other.reviewer <> r.reviewer)
       order by r.complaintId, r.round, r.reviewer
      """;

  /** Every review of a complaint. */
  public List<QualityReview> of(UUID complaintId) {
    return list("complaintId", complaintId);
  }

  /** How many reviews of a round there are. */
  int countOf(UUID complaintId, int round) {
    return (int) count("complaintId = ?1 and round = ?2", complaintId, round);
  }

  /** A page by time, oldest first; of any complaint where none is named. */
  List<QualityReview> page(@Nullable UUID complaintId, Paging paging) {
    return page(
        PageQuery.by("reviewedAt")
            .is("complaintId", complaintId)
            .after(paging.after().at(), paging.after().id())
            .limit(paging.fetch()));
  }

  /** Reviews of this time whose round somebody else reviewed too, by round and reviewer. */
  List<QualityReview> calibrating(Instant from, Instant to, int limit) {
    return find(CALIBRATING, from, to).page(0, limit).list();
  }
}
