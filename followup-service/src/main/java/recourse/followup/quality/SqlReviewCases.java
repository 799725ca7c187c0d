package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import recourse.followup.shared.PageQuery;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlReviewCases extends AggregateRepository<ReviewCase> implements ReviewCases {
  @Override
  public ReviewCase of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new ReviewCase(complaintId));
  }

  @Override
  public List<ReviewCase> drawn(Search search) {
    PageQuery drawn =
        new PageQuery("resolvedAt")
            .matching("drawn is not null and :reviewer not member of handlers")
            .with("reviewer", search.notHandledBy())
            .where("drawn", search.sampling());
    if (search.reviewed() != null) {
      drawn.matching(search.reviewed() ? "reviews > 0" : "reviews = 0");
    }
    return drawn.after(search.afterAt(), search.afterId()).list(this, search.limit());
  }
}
