package recourse.followup.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import recourse.spine.http.QueryParameter;

/** How far reviewers agree who scored the same cases. */
@Path("/calibrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor"})
public class CalibrationResource {
  private static final int MOST = 2_000;

  private final QualityReviews reviews;

  CalibrationResource(QualityReviews reviews) {
    this.reviews = reviews;
  }

  /** Two reviewers; {@code kappa} is absent where it is not defined. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Pair(
      String first, String second, int cases, int scores, Double kappa, Double meanDifference) {}

  /** All pairs of a time; {@code cut} tells that there were more reviews than were looked at. */
  public record Calibration(List<Pair> items, boolean cut) {}

  /** The agreement of every two reviewers in a time. */
  @GET
  public Calibration between(
      @QueryParam("from") @NotNull(message = "must be an instant with its zone") String from,
      @QueryParam("to") @NotNull(message = "must be an instant with its zone") String to) {
    Instant start = QueryParameter.instant("from", from);
    Instant end = QueryParameter.instant("to", to);
    List<QualityReview> found = reviews.calibrating(start, end, MOST + 1);
    return new Calibration(
        ReviewerComparison.of(found).stream().map(CalibrationResource::pair).toList(),
        found.size() > MOST);
  }

  private static Pair pair(ReviewerComparison one) {
    Concordance concordance = Concordance.of(one.scores());
    return new Pair(
        one.first(),
        one.second(),
        one.cases(),
        concordance.pairs(),
        concordance.kappa(),
        concordance.meanDifference());
  }
}
