package recourse.followup.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.ReviewSampling;
import recourse.contract.ServiceStandard;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Slice;

/** Reviews of resolved cases by somebody who never had them in hand. */
@Path("/quality-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality"})
public class ReviewResource {
  private final ReviewQualityHandler review;
  private final QualityReviews reviews;
  private final Idempotency idempotency;
  private final Caller caller;

  ReviewResource(ReviewQualityHandler review, QualityReviews reviews, Idempotency idempotency, Caller caller) {
    this.review = review;
    this.reviews = reviews;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** A review: each standard that was looked at, with each of its criteria, 0 to 3. */
  public record ReviewRequest(
      @NotNull(message = "must name the complaint") UUID complaintId,
      @NotEmpty(message = "must score at least one standard")
          Map<ServiceStandard, Map<String, Integer>> scores,
      @Size(max = 4000, message = "must be at most 4,000 characters") String remark) {}

  /** A review. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Shown(
      UUID id,
      UUID complaintId,
      int round,
      String team,
      String reviewer,
      Instant reviewedAt,
      ReviewSampling sampling,
      int opinion,
      List<Card> cards,
      String remark) {
    static Shown of(QualityReview review) {
      return new Shown(
          review.id(),
          review.complaintId(),
          review.round(),
          review.team(),
          review.reviewer(),
          review.reviewedAt(),
          review.sampling(),
          review.opinion(),
          review.cards().stream().map(Card::of).toList(),
          review.remark());
    }
  }

  /** A card that was filled in. */
  public record Card(
      ServiceStandard standard,
      String version,
      int points,
      int outOf,
      Map<String, Integer> scores) {
    static Card of(CardScore card) {
      return new Card(
          card.standard(), card.policyVersion(), card.points(), card.outOf(), card.byCriterion());
    }
  }

  /** A page; {@code next} is the cursor of the page behind it, absent on the last one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Page(List<Shown> items, String next) {}

  /** Reviews a case; with an {@code Idempotency-Key}, once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response review(
      @HeaderParam(Idempotency.KEY) String key,
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
  public Shown one(@PathParam("id") UUID id) {
    return Shown.of(reviews.get(id));
  }

  /** Reviews, oldest first. */
  @GET
  public Page list(
      @QueryParam("complaint") UUID complaint,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<QualityReview> found = reviews.page(complaint, after.at(), after.id(), limit + 1);
    Slice<Shown> page =
        Slice.of(found, limit, row -> new Cursor(row.reviewedAt(), row.id()), Shown::of);
    return new Page(page.items(), page.next());
  }
}
