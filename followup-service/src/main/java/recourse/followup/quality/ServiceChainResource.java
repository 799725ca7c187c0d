package recourse.followup.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import recourse.followup.quality.ServiceChain.Link;
import recourse.spine.http.QueryParameter;

/**
 * Whether customers are happier where staff are: satisfaction of staff beside what customers say,
 * by team, and how far the order of the teams is the same. It shows a relation, never a cause.
 */
@Path("/service-chain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor"})
public class ServiceChainResource {
  private final ServiceChain chain;

  ServiceChainResource(ServiceChain chain) {
    this.chain = chain;
  }

  /**
   * A team; what is not known, or of staff too few have said, is absent.
   *
   * @param staff mean of 1 to 5
   * @param satisfied share of customers for whom it worked, of those who said so
   * @param csat mean of 1 to 5
   * @param nps -100 to 100
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Team(
      String team,
      Long voices,
      Double staff,
      long heard,
      Double satisfied,
      long answers,
      Double csat,
      Double nps) {
    static Team of(Link link) {
      boolean told = PulsePolicy.mayBeShown(link.voices());
      return new Team(
          link.team(),
          told ? link.voices() : null,
          told ? link.staff() : null,
          link.heard(),
          link.satisfied(),
          link.answers(),
          link.csat(),
          NetPromoterScore.of(link.recommending()));
    }
  }

  /** What of customers is compared with the satisfaction of staff. */
  public enum Measure {
    SATISFIED,
    CSAT,
    NPS
  }

  /**
   * How far teams with more satisfied staff are those with more satisfied customers.
   *
   * @param teams how many were compared
   * @param rho Spearman's, -1 to 1; absent with fewer than five teams
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Relation(Measure customers, int teams, Double rho) {}

  /** Teams, and the relations between what is known of them. */
  public record Chain(List<Team> teams, List<Relation> relations) {}

  /** The chain of these days; {@code to} is not included. */
  @GET
  public Chain between(
      @QueryParam("from") @NotNull(message = "must be a date") String from,
      @QueryParam("to") @NotNull(message = "must be a date") String to) {
    List<Team> teams =
        chain.between(QueryParameter.date("from", from), QueryParameter.date("to", to)).stream()
            .map(Team::of)
            .toList();
    return new Chain(
        teams,
        List.of(
            relation(Measure.SATISFIED, teams, Team::satisfied),
            relation(Measure.CSAT, teams, Team::csat),
            relation(Measure.NPS, teams, Team::nps)));
  }

  private static Relation relation(
      Measure measure, List<Team> teams, Function<Team, Double> customers) {
    RankCorrelation found =
        RankCorrelation.of(
            teams.stream()
                .filter(team -> team.staff() != null && customers.apply(team) != null)
                .map(team -> new RankCorrelation.Pair(team.staff(), customers.apply(team)))
                .toList());
    return new Relation(measure, found.pairs(), found.rho());
  }
}
