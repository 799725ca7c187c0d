package recourse.intake.complaints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;

/** The front door: complaints come in here, whatever channel they came by. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplaintResource {
  private final ReceiveComplaintHandler receive;
  private final Idempotency idempotency;
  private final SqlComplaints complaints;
  private final Caller caller;

  ComplaintResource(
      ReceiveComplaintHandler receive,
      Idempotency idempotency,
      SqlComplaints complaints,
      Caller caller) {
    this.receive = receive;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.caller = caller;
  }

  /** What the caller tells about a complaint. */
  public record Received(
      @NotNull(message = "must name the channel, for example PHONE") Channel channel,
      Instant receivedAt,
      @NotNull(message = "must say who complains") @Valid Complainant customer,
      @NotBlank(message = "must name the product in 1 to 160 characters")
          @Size(max = 160, message = "must name the product in 1 to 160 characters")
          String product,
      @NotBlank(message = "must name the issue in 1 to 160 characters")
          @Size(max = 160, message = "must name the issue in 1 to 160 characters")
          String issue,
      @NotBlank(message = "must hold the customer's own words")
          @Size(max = 32_000, message = "must hold at most 32,000 characters")
          String narrative,
      @Size(max = 4_000, message = "must hold at most 4,000 characters") String desiredOutcome,
      @Pattern(
              regexp = "[A-Za-z0-9._:/-]{1,128}",
              message = "must be 1 to 128 letters, digits or . _ : / -")
          String externalRef,
      Boolean dataProtection) {

    /** The command of it. */
    public ReceiveComplaint toCommand() {
      return new ReceiveComplaint(
          channel,
          receivedAt,
          customer.toPerson(),
          product,
          issue,
          narrative,
          desiredOutcome,
          externalRef,
          Boolean.TRUE.equals(dataProtection));
    }
  }

  /** Who complains. */
  public record Complainant(
      @NotNull(message = "must be the customer's opaque reference")
          @Pattern(
              regexp = Person.REF,
              message = "must be 1 to 64 letters, digits or . _ -; not a name or an address")
          String ref,
      CustomerKind kind,
      @Size(max = 200, message = "must hold at most 200 characters") String name,
      @Email(message = "must be an e-mail address")
          @Size(max = 254, message = "must hold at most 254 characters")
          String email,
      @Pattern(regexp = Person.PHONE, message = Person.A_PHONE) String phone,
      @Size(max = 20, message = "must name at most 20 adjustments")
          List<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = Person.ADJUSTMENT, message = Person.AN_ADJUSTMENT) String>
              adjustments) {

    Person toPerson() {
      return new Person(
          ref,
          kind == null ? CustomerKind.EXTERNAL : kind,
          name,
          email,
          phone,
          adjustments == null ? List.of() : adjustments);
    }
  }

  /** Receives a complaint; with an {@code Idempotency-Key}, once. */
  @POST
  @RolesAllowed({"agent", "crm", "importer", "supervisor"})
  @APIResponseSchema(value = ComplaintView.class, responseCode = "201")
  public Response receive(
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must hold the complaint") @Valid Received request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key, "POST /complaints", request, () -> receive.handle(request.toCommand()));
    Complaint complaint = complaints.get(UUID.fromString(outcome.id()));
    return outcome
        .created("/complaints")
        .header("ETag", Etag.of(complaint.version()))
        .entity(ComplaintView.of(complaint, caller::hasRole))
        .build();
  }
}
