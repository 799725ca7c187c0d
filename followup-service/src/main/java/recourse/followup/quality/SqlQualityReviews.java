package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.followup.shared.PageQuery;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlQualityReviews extends AggregateRepository<QualityReview> implements QualityReviews {
  private static final String CALIBRATING =
      """
      from QualityReview r
       where r.reviewedAt >= ?1 and r.reviewedAt < ?2
         and exists (select 1 from QualityReview other
                      where other.complaintId = r.complaintId and other.round = r.round
                        and other.reviewer <> r.reviewer)
       order by r.complaintId, r.round, r.reviewer
      """;

  @Override
  public List<QualityReview> of(UUID complaintId) {
    return list("complaintId", complaintId);
  }

  @Override
  public List<QualityReview> page(UUID complaintId, Instant afterAt, UUID afterId, int limit) {
    return new PageQuery("reviewedAt")
        .where("complaintId", complaintId)
        .after(afterAt, afterId)
        .list(this, limit);
  }

  @Override
  public List<QualityReview> calibrating(Instant from, Instant to, int limit) {
    return find(CALIBRATING, from, to).page(0, limit).list();
  }
}
