package recourse.resolution.casefile.resolution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.Outcome;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.Citation;
import recourse.resolution.casefile.Decision;
import recourse.resolution.casefile.ShowCaseHandler;
import recourse.resolution.casefile.Star;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.casefile.WithoutProposal;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** The answer to a complaint. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/resolution")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResolutionResource {
  private final ResolveCaseHandler resolve;
  private final ShowCaseHandler cases;
  private final Caller caller;

  ResolutionResource(ResolveCaseHandler resolve, ShowCaseHandler cases, Caller caller) {
    this.resolve = resolve;
    this.cases = cases;
    this.caller = caller;
  }

  /**
   * What was decided, and the account of what was done.
   *
   * @param withoutProposal why an upheld complaint had no proposal in this round; absent otherwise
   */
  public record Answer(
      @NotNull(message = "must be UPHELD, PARTLY_UPHELD or NOT_UPHELD") Outcome outcome,
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String reasons,
      @Size(max = 20, message = "must hold at most 20 policies")
          List<@NotNull(message = "must be a policy and its version") @Valid Policy> policies,
      WithoutProposal withoutProposal,
      @Valid Account star) {

    Star toStar() {
      return star == null ? Star.NONE : star.toStar();
    }

    Decision toDecision() {
      return new Decision(
          outcome,
          reasons,
          policies == null ? List.of() : policies.stream().map(Policy::toCitation).toList(),
          withoutProposal);
    }
  }

  /** A policy that the decision rests on, by its version. */
  public record Policy(
      @NotBlank(message = "must be the id of a policy") String policy,
      @NotBlank(message = "must be a version of it") String version) {

    Citation toCitation() {
      return new Citation(policy, version);
    }
  }

  /** Situation, task, actions and result; the case says which part is missing. */
  public record Account(
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String situation,
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String task,
      @Size(max = 50, message = "must hold at most 50 actions")
          List<@NotNull(message = "must be an action with its result") @Valid Action> actions,
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String result) {

    Star toStar() {
      List<Star.Action> taken =
          actions == null ? List.of() : actions.stream().map(Action::toAction).toList();
      return new Star(situation, task, taken, result);
    }
  }

  /** What was done, and what came of it. */
  public record Action(
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String action,
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String result) {

    Star.Action toAction() {
      return new Star.Action(action, result);
    }
  }

  /** Resolves the complaint; the customer has still to confirm. */
  @PUT
  @RolesAllowed({"handler", "supervisor"})
  public CaseView resolve(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Answer request) {
    resolve.handle(
        new ResolveCase(
            id, request.toDecision(), request.toStar(), caller.name(), ifMatch.version()));
    return cases.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}
