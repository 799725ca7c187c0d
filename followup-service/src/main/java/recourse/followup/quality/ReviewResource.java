package recourse.followup.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ServiceStandard;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Reviews of resolved cases by somebody who never had them in hand. */
@Path("/quality-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality"})
public class ReviewResource {
  private final ReviewQualityHandler review;
  private final SqlQualityReviews reviews;
  private final Idempotency idempotency;
  private final Caller caller;

  ReviewResource(
      ReviewQualityHandler review,
      SqlQualityReviews reviews,
      Idempotency idempotency,
      Caller caller) {
    this.review = review;
    this.reviews = reviews;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** A review: each standard that was looked at, with each of its criteria, 0 to 3. */
  public record ReviewRequest(
      @NotNull(message = "must name the complaint") UUID complaintId,
      @NotEmpty(message = "must score at least one standard")
          Map<ServiceStandard, @Nullable Map<String, @Nullable Integer>> scores,
      @Size(max = 4000, message = "must be at most 4,000 characters") @Nullable String remark) {}

  /** Reviews a case; with an {@code Idempotency-Key}, once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response review(
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      @NotNull(message = "must be an object with complaintId and scores") @Valid
          ReviewRequest request) {
    return idempotency
        .once(
            key,
            "POST /quality-reviews",
            request,
            () ->
                review.handle(
                    new ReviewQuality(
                        request.complaintId(), caller.name(), request.scores(), request.remark())))
        .created("/quality-reviews", this::one);
  }

  /** One review. */
  @GET
  @Path("/{id}")
  public QualityReviewView one(@PathParam("id") UUID id) {
    return reviews.get(id).view();
  }

  /** Reviews, oldest first. */
  @GET
  public Page<QualityReviewView> list(
      @QueryParam("complaint") @Nullable UUID complaint, @Valid @BeanParam Paging paging) {
    return Page.of(
        reviews.page(complaint, paging),
        paging,
        row -> new Cursor(row.reviewedAt(), row.id()),
        QualityReview::view);
  }
}
