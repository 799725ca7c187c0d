package recourse.followup.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import recourse.contract.ServiceStandard;
import recourse.spine.http.QueryParameter;

/**
 * Reviews, mystery visits and staff side by side on the same standards. Fewer than five voices of a
 * team are not shown, so that nobody can be made out.
 */
@Path("/service-scores")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor"})
public class ServiceScoreResource {
  private final ServiceScores scores;

  ServiceScoreResource(ServiceScores scores) {
    this.scores = scores;
  }

  /** A share of what could have been had, 0 to 1; absent where too few have spoken. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Score(
      ServiceStandard standard,
      ServiceScores.Source source,
      String team,
      Long count,
      Double share) {
    static Score of(ServiceScores.Sum sum) {
      boolean hidden =
          sum.source() == ServiceScores.Source.PULSE && !PulsePolicy.mayBeShown(sum.count());
      return new Score(
          sum.standard(),
          sum.source(),
          sum.team(),
          hidden ? null : sum.count(),
          hidden ? null : (double) sum.points() / sum.outOf());
    }
  }

  /** Scores by standard, source and team; satisfaction of staff, 1 to 5, by team. */
  public record Scores(List<Score> items, List<ServiceScores.Satisfaction> staff) {}

  /** The scores of these days; {@code to} is not included. */
  @GET
  public Scores between(
      @QueryParam("from") @NotNull(message = "must be a date") String from,
      @QueryParam("to") @NotNull(message = "must be a date") String to) {
    LocalDate first = QueryParameter.date("from", from);
    LocalDate end = QueryParameter.date("to", to);
    return new Scores(
        scores.between(first, end).stream().map(Score::of).toList(),
        scores.satisfactionBetween(first, end).stream()
            .filter(team -> PulsePolicy.mayBeShown(team.count()))
            .toList());
  }
}
