package recourse.resolution.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import recourse.contract.DeescalationReason;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.ShowCaseHandler;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;

/** How a case moved down again. */
@Path("/cases/{id}/deescalations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeescalationResource {
  private final DeescalateCaseHandler deescalate;
  private final Idempotency idempotency;
  private final ShowCaseHandler cases;
  private final Caller caller;

  DeescalationResource(
      DeescalateCaseHandler deescalate,
      Idempotency idempotency,
      ShowCaseHandler cases,
      Caller caller) {
    this.deescalate = deescalate;
    this.idempotency = idempotency;
    this.cases = cases;
    this.caller = caller;
  }

  /** Why it moves down. */
  public record Why(
      @NotNull(message = "must name the reason, for example DEALT_WITH")
          DeescalationReason reason) {}

  /** Moves the case down by one level. */
  @POST
  @RolesAllowed("supervisor")
  public Response deescalate(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Why request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/deescalations",
            request,
            () -> deescalate.handle(new DeescalateCase(id, request.reason(), caller.name())));
    CaseView view = cases.handle(id, new Viewer(caller.name(), caller::hasRole));
    return outcome.created("/cases/" + id + "/deescalations").entity(view).build();
  }
}
