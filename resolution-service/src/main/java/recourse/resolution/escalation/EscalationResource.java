package recourse.resolution.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.EscalationRequest;
import recourse.resolution.casefile.ShowCaseHandler;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;

/** How a case moved up. */
@Path("/cases/{id}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EscalationResource {
  private final EscalateCaseHandler escalate;
  private final Idempotency idempotency;
  private final ShowCaseHandler cases;
  private final Caller caller;

  EscalationResource(
      EscalateCaseHandler escalate, Idempotency idempotency, ShowCaseHandler cases, Caller caller) {
    this.escalate = escalate;
    this.idempotency = idempotency;
    this.cases = cases;
    this.caller = caller;
  }

  /** Why it moves up. */
  public record Reasons(
      @NotNull(message = "must name the criterion, for example HANDLER_JUDGEMENT")
          EscalationCriterion criterion,
      @Pattern(
              regexp = "[a-z][a-z0-9-]{0,63}",
              message = "must name a specialist desk, for example legal-and-press")
          String specialist,
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String note) {}

  /** Moves the case up by one level. */
  @POST
  @RolesAllowed({"handler", "supervisor"})
  public Response escalate(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Reasons request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/escalations",
            request,
            () ->
                escalate.handle(
                    new EscalateCase(
                        id,
                        new EscalationRequest(
                            request.criterion(),
                            request.specialist(),
                            request.note(),
                            caller.name(),
                            null))));
    CaseView view = cases.handle(id, new Viewer(caller.name(), caller::hasRole));
    return outcome.created("/cases/" + id + "/escalations").entity(view).build();
  }
}
