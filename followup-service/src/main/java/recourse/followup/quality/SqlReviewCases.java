package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ReviewSampling;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;
import recourse.spine.sql.PageQuery;

/** All cases as reviewers see them. */
@ApplicationScoped
public class SqlReviewCases extends AggregateRepository<ReviewCase> {
  /** The case; new where nothing is known of it yet. */
  ReviewCase of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new ReviewCase(complaintId));
  }

  /**
   * Those drawn for review whom a person never had in hand, by their resolution.
   *
   * @param sampling why they were drawn
   * @param reviewed whether there is a review already
   * @param reviewer the person who is going to review
   */
  List<ReviewCase> drawn(
      @Nullable ReviewSampling sampling,
      @Nullable Boolean reviewed,
      String reviewer,
      Paging paging) {
    PageQuery drawn =
        PageQuery.by("resolvedAt")
            .where("drawn is not null and not array_contains(handlers, :reviewer)")
            .with("reviewer", reviewer)
            .is("drawn", sampling);
    if (reviewed != null) {
      drawn.where(reviewed ? "reviews > 0" : "reviews = 0");
    }
    return page(drawn.after(paging.after().at(), paging.after().id()).limit(paging.fetch()));
  }
}
