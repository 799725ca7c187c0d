package recourse.followup.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ReviewSampling;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** Cases drawn for review, as the caller may review them: none they ever had in hand. */
@Path("/review-samples")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality"})
public class SampleResource {
  private final ReviewCases cases;
  private final Caller caller;

  SampleResource(ReviewCases cases, Caller caller) {
    this.cases = cases;
    this.caller = caller;
  }

  /** A case that was drawn. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Drawn(
      UUID complaintId,
      int round,
      Instant resolvedAt,
      String team,
      ReviewSampling sampling,
      int reviews) {}

  /** A page; {@code next} is the cursor of the page behind it, absent on the last one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Page(List<Drawn> items, String next) {}

  /** Cases by their resolution, oldest first. */
  @GET
  public Page list(
      @QueryParam("sampling") String sampling,
      @QueryParam("reviewed") Boolean reviewed,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<ReviewCase> found =
        cases.drawn(
            new ReviewCases.Search(
                QueryParameter.oneOf(ReviewSampling.class, "sampling", sampling),
                reviewed,
                caller.name(),
                after.at(),
                after.id(),
                limit + 1));
    Slice<Drawn> page =
        Slice.of(
            found, limit, row -> new Cursor(row.resolvedAt(), row.id()), SampleResource::drawn);
    return new Page(page.items(), page.next());
  }

  private static Drawn drawn(ReviewCase one) {
    return new Drawn(
        one.id(), one.round(), one.resolvedAt(), one.team(), one.drawn(), one.reviews());
  }
}
