package recourse.followup.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far reviewers agree who scored the same cases. */
@Path("/calibrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor"})
public class CalibrationResource {
  private static final int MOST = 2_000;

  private final SqlQualityReviews reviews;

  CalibrationResource(SqlQualityReviews reviews) {
    this.reviews = reviews;
  }

  /** Two reviewers; {@code kappa} is absent where it is not defined. */
  public record PairEntry(
      String first,
      String second,
      int cases,
      int scores,
      @Nullable Double kappa,
      @Nullable Double meanDifference) {}

  /** All pairs of a time; {@code cut} tells that there were more reviews than were looked at. */
  public record CalibrationResponse(List<PairEntry> items, boolean cut) {}

  /** The agreement of every two reviewers in a time. */
  @GET
  public CalibrationResponse between(
      @QueryParam("from") @NotNull(message = "must be an instant with its zone") Instant from,
      @QueryParam("to") @NotNull(message = "must be an instant with its zone") Instant to) {
    List<QualityReview> found = reviews.calibrating(from, to, MOST + 1);
    return new CalibrationResponse(
        ReviewerComparison.of(found).stream().map(CalibrationResource::pair).toList(),
        found.size() > MOST);
  }

  private static PairEntry pair(ReviewerComparison one) {
    Concordance concordance = Concordance.of(one.scores());
    return new PairEntry(
        one.first(),
        one.second(),
        one.cases(),
        concordance.pairs(),
        concordance.kappa(),
        concordance.meanDifference());
  }
}
