package recourse.followup.store;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import recourse.followup.model.ReviewCase;
import recourse.followup.model.ReviewCases;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlReviewCases extends AggregateRepository<ReviewCase> implements ReviewCases {
  private static final String DRAWN =
      """
      drawn is not null and :reviewer not member of handlers
        and (:sampling is null or drawn = :sampling)
        and (:reviewed is null or (reviews > 0) = :reviewed)
        and (cast(:afterAt as Instant) is null or resolvedAt > :afterAt
          or (resolvedAt = :afterAt and id > :afterId))
      order by resolvedAt, id
      """;

  @Override
  public ReviewCase of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new ReviewCase(complaintId));
  }

  @Override
  public List<ReviewCase> drawn(Search search) {
    return find(
            DRAWN,
            Parameters.with("reviewer", search.notHandledBy())
                .and("sampling", search.sampling())
                .and("reviewed", search.reviewed())
                .and("afterAt", search.afterAt())
                .and("afterId", search.afterId()))
        .page(0, search.limit())
        .list();
  }
}
