package recourse.followup.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.ServiceStandard;
import recourse.spine.policy.Dated;

/**
 * Reviews, mystery visits and staff side by side on the same standards. Too few voices of a team
 * are not shown, so that nobody can be made out.
 */
@Path("/service-scores")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor"})
public class ServiceScoreResource {
  private final SqlServiceScores scores;
  private final Dated<PulsePolicy> policies;
  private final Clock clock;

  ServiceScoreResource(SqlServiceScores scores, Dated<PulsePolicy> policies, Clock clock) {
    this.scores = scores;
    this.policies = policies;
    this.clock = clock;
  }

  /** A share of what could have been had, 0 to 1; absent where too few have spoken. */
  public record ScoreEntry(
      ServiceStandard standard,
      SqlServiceScores.Source source,
      @Nullable String team,
      @Nullable Long count,
      @Nullable Double share) {
    static ScoreEntry of(SqlServiceScores.Sum sum, PulsePolicy policy) {
      boolean hidden =
          sum.source() == SqlServiceScores.Source.PULSE && !policy.mayBeShown(sum.count());
      return new ScoreEntry(
          sum.standard(),
          sum.source(),
          sum.team(),
          hidden ? null : sum.count(),
          hidden ? null : (double) sum.points() / sum.outOf());
    }
  }

  /** Scores by standard, source and team; satisfaction of staff, 1 to 5, by team. */
  public record ScoresResponse(List<ScoreEntry> items, List<SqlServiceScores.Satisfaction> staff) {}

  /** The scores of these days; {@code to} is not included. */
  @GET
  public ScoresResponse between(
      @QueryParam("from") @NotNull(message = "must be a date") LocalDate from,
      @QueryParam("to") @NotNull(message = "must be a date") LocalDate to) {
    PulsePolicy policy = policies.at(clock.instant());
    return new ScoresResponse(
        scores.between(from, to).stream().map(sum -> ScoreEntry.of(sum, policy)).toList(),
        scores.satisfactionBetween(from, to).stream()
            .filter(team -> policy.mayBeShown(team.count()))
            .toList());
  }
}
