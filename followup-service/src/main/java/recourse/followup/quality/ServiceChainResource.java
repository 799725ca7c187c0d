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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recourse.followup.followups.SatisfactionPolicy;
import recourse.followup.quality.SqlServiceChain.Link;
import recourse.spine.policy.Dated;

/**
 * Whether customers are happier where staff are: satisfaction of staff beside what customers say,
 * by team, and how far the order of the teams is the same. It shows a relation, never a cause.
 */
@Path("/service-chain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor"})
public class ServiceChainResource {
  private final SqlServiceChain chain;
  private final Dated<PulsePolicy> policies;
  private final Dated<SatisfactionPolicy> satisfaction;
  private final Clock clock;

  ServiceChainResource(
      SqlServiceChain chain,
      Dated<PulsePolicy> policies,
      Dated<SatisfactionPolicy> satisfaction,
      Clock clock) {
    this.chain = chain;
    this.policies = policies;
    this.satisfaction = satisfaction;
    this.clock = clock;
  }

  /**
   * A team; what is not known, or of staff too few have said, is absent.
   *
   * @param staff mean of 1 to 5
   * @param satisfied share of customers for whom it worked, of those who said so
   * @param csat mean of 1 to 5
   * @param nps -100 to 100
   */
  public record TeamEntry(
      String team,
      @Nullable Long voices,
      @Nullable Double staff,
      long heard,
      @Nullable Double satisfied,
      long answers,
      @Nullable Double csat,
      @Nullable Double nps) {}

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
  public record RelationEntry(Measure customers, int teams, @Nullable Double rho) {}

  /** Teams, and the relations between what is known of them. */
  public record ChainResponse(List<TeamEntry> teams, List<RelationEntry> relations) {}

  /** The chain of these days; {@code to} is not included. */
  @GET
  public ChainResponse between(
      @QueryParam("from") @NotNull(message = "must be a date") LocalDate from,
      @QueryParam("to") @NotNull(message = "must be a date") LocalDate to) {
    List<TeamEntry> teams = chain.between(from, to).stream().map(this::team).toList();
    return new ChainResponse(
        teams,
        List.of(
            relation(Measure.SATISFIED, teams, TeamEntry::satisfied),
            relation(Measure.CSAT, teams, TeamEntry::csat),
            relation(Measure.NPS, teams, TeamEntry::nps)));
  }

  private TeamEntry team(Link link) {
    boolean shown = policies.at(clock.instant()).mayBeShown(link.voices());
    return new TeamEntry(
        link.team(),
        shown ? link.voices() : null,
        shown ? link.staff() : null,
        link.heard(),
        link.satisfied(),
        link.answers(),
        link.csat(),
        satisfaction.at(clock.instant()).netPromoterScore(link.recommending()));
  }

  private static RelationEntry relation(
      Measure measure, List<TeamEntry> teams, Function<TeamEntry, @Nullable Double> customers) {
    List<RankCorrelation.Pair> pairs = new ArrayList<>();
    for (TeamEntry team : teams) {
      Double staff = team.staff();
      Double theirs = customers.apply(team);
      if (staff != null && theirs != null) {
        pairs.add(new RankCorrelation.Pair(staff, theirs));
      }
    }
    RankCorrelation found = RankCorrelation.of(pairs);
    return new RelationEntry(measure, found.pairs(), found.rho());
  }
}
