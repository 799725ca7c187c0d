package recourse.resolution.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.spine.http.QueryParameter;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** How well it was judged which cases move up, over the live cases opened in a period. */
@NullUnmarked // still to be annotated
@Path("/escalation-judgement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor"})
public class EscalationJudgementResource {
  private final SqlEscalationMonitors watches;
  private final Clock clock;

  EscalationJudgementResource(SqlEscalationMonitors watches, Clock clock) {
    this.watches = watches;
    this.clock = clock;
  }

  /**
   * The judgement of a period.
   *
   * @param costInMinutes of all that was missed and needless, as the policy values them
   */
  public record Judgement(
      Instant from,
      Instant to,
      String policyVersion,
      long costInMinutes,
      Matrix overall,
      List<Line> byCriterion,
      List<Line> byTeam) {}

  /** A matrix of a team, a criterion or both; what is absent stands for all. */
  public record Line(String team, EscalationCriterion criterion, Matrix matrix) {}

  /**
   * Should have moved up, and did.
   *
   * @param right should, and did
   * @param needless should not, and did
   * @param missed should, and did not
   * @param left should not, and did not
   * @param precision the share of what did that should; absent when nothing did
   * @param recall the share of what should that did; absent when nothing should
   */
  public record Matrix(
      long right, long needless, long missed, long left, BigDecimal precision, BigDecimal recall) {}

  /** Both errors, counted; {@code to} is now when it is left out. */
  @GET
  public Judgement judge(@QueryParam("from") String from, @QueryParam("to") String to) {
    Instant since = required(QueryParameter.instant("from", from));
    Instant until = to == null ? clock.instant() : QueryParameter.instant("to", to);
    refuseUnlessOrdered(since, until);
    EscalationJudgement judged = watches.judge(since, until);
    EscalationPolicy policy = EscalationPolicy.at(until);
    return new Judgement(
        since,
        until,
        policy.version(),
        judged.costInMinutes(policy),
        matrix(judged.overall()),
        lines(judged.byCriterion()),
        lines(judged.byTeam()));
  }

  private static Instant required(Instant from) {
    if (from == null) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID,
          "from",
          "An instant with its zone, for example 2026-06-01T00:00:00Z.");
    }
    return from;
  }

  private static void refuseUnlessOrdered(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      throw new Refusal(CommonReason.REQUEST_INVALID, "to", "An instant after from.");
    }
  }

  private static List<Line> lines(List<EscalationJudgement.Row> rows) {
    return rows.stream()
        .map(row -> new Line(row.team(), row.criterion(), matrix(row.matrix())))
        .toList();
  }

  private static Matrix matrix(ConfusionMatrix c) {
    return new Matrix(c.right(), c.needless(), c.missed(), c.left(), c.precision(), c.recall());
  }
}
