package recourse.followup.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import recourse.contract.ReviewSampling;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Cases drawn for review, as the caller may review them: none they ever had in hand. */
@Path("/review-samples")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality"})
public class SampleResource {
  private final SqlReviewCases cases;
  private final Caller caller;

  SampleResource(SqlReviewCases cases, Caller caller) {
    this.cases = cases;
    this.caller = caller;
  }

  /** Cases by their resolution, oldest first. */
  @GET
  public Page<ReviewSampleView> list(
      @QueryParam("sampling") @Nullable ReviewSampling sampling,
      @QueryParam("reviewed") @Nullable Boolean reviewed,
      @Valid @BeanParam Paging paging) {
    return Page.of(
        cases.drawn(sampling, reviewed, caller.name(), paging),
        paging,
        row -> new Cursor(row.resolvedAt(), row.id()),
        ReviewCase::view);
  }
}
