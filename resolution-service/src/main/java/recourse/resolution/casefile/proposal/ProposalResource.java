package recourse.resolution.casefile.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.ShowCaseHandler;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;

/** Solutions put to the customer. */
@Path("/cases/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {
  private final ProposeSolutionHandler propose;
  private final Idempotency idempotency;
  private final ShowCaseHandler cases;
  private final Caller caller;

  ProposalResource(
      ProposeSolutionHandler propose,
      Idempotency idempotency,
      ShowCaseHandler cases,
      Caller caller) {
    this.propose = propose;
    this.idempotency = idempotency;
    this.cases = cases;
    this.caller = caller;
  }

  /** A solution in words. */
  public record Solution(
      @NotBlank(message = "must describe the solution, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must describe the solution, in 1 to 8,000 characters")
          String solution) {}

  /** Proposes a solution; it takes the place of an earlier one. */
  @POST
  @RolesAllowed({"handler", "supervisor"})
  public Response propose(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Solution request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/proposals",
            request,
            () -> propose.handle(new ProposeSolution(id, request.solution(), caller.name())));
    CaseView view = cases.handle(id, new Viewer(caller.name(), caller::hasRole));
    return outcome.created("/cases/" + id + "/proposals").entity(view).build();
  }
}
