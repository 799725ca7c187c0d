package recourse.intake.complaints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;

/** Where complaints come in, whatever channel they came by. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplaintResource {
  private final ReceiveComplaintHandler receive;
  private final Idempotency idempotency;
  private final ComplaintViews complaints;
  private final Caller caller;

  ComplaintResource(
      ReceiveComplaintHandler receive,
      Idempotency idempotency,
      ComplaintViews complaints,
      Caller caller) {
    this.receive = receive;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.caller = caller;
  }

  /** Receives a complaint; with an {@code Idempotency-Key}, once. */
  @POST
  @RolesAllowed({"agent", "crm", "importer", "supervisor"})
  @APIResponseSchema(value = ComplaintView.class, responseCode = "201")
  public Response receive(
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      @NotNull(message = "must hold the complaint") @Valid ComplaintSubmission request) {
    return idempotency
        .once(key, "POST /complaints", request, () -> receive.handle(request.toCommand()))
        .created("/complaints", made -> complaints.of(made, caller::hasRole));
  }
}
