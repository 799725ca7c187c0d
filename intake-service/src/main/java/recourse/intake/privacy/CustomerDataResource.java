package recourse.intake.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.Customer;
import recourse.spine.http.Caller;

/** What we hold about a customer: disclosed, put right, erased. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("privacy")
public class CustomerDataResource {
  private final EraseCustomerHandler erase;
  private final RectifyCustomerHandler rectify;
  private final AccessReports reports;
  private final SqlErasureDecisions decisions;
  private final Caller caller;

  CustomerDataResource(
      EraseCustomerHandler erase,
      RectifyCustomerHandler rectify,
      AccessReports reports,
      SqlErasureDecisions decisions,
      Caller caller) {
    this.erase = erase;
    this.rectify = rectify;
    this.reports = reports;
    this.decisions = decisions;
    this.caller = caller;
  }

  /** What is to be put right; what is left out stays as it is. */
  public record CorrectionRequest(
      @Size(min = 1, max = 200, message = "must hold 1 to 200 characters") @Nullable String name,
      @Email(message = "must be an e-mail address")
          @Size(max = 254, message = "must hold at most 254 characters")
          @Nullable String email,
      @Pattern(regexp = Customer.PHONE, message = Customer.A_PHONE) @Nullable String phone,
      @Size(max = 20, message = "must name at most 20 adjustments")
          @Nullable
              List<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = Customer.ADJUSTMENT, message = Customer.AN_ADJUSTMENT) String>
              adjustments) {}

  /** Why the customer is to be forgotten. */
  public record ErasureRequest(
      @NotNull(message = "must name the ground of Art 17(1), for example NO_LONGER_NECESSARY")
          ErasureGround ground) {}

  /** Everything we hold about a customer, and why, from where and for how long (Art 15). */
  @GET
  @Path("customers/{ref}/data")
  @Operation(summary = "The answer to an access request")
  public AccessReports.AccessReport data(@PathParam("ref") String ref) {
    return reports.on(ref);
  }

  /** Puts right what the customer told about themselves, in all complaints (Art 16). */
  @PUT
  @Path("customers/{ref}/rectification")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Puts right what a customer told about themselves")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "moved",
                      value =
                          "{\"email\": \"okoro@example.org\", \"phone\": \"+44 20 7946 0001\"}")))
  public RectificationView rectify(
      @PathParam("ref") String ref,
      @NotNull(message = "must hold what is to be put right") @Valid CorrectionRequest request) {
    return rectify.handle(
        new RectifyCustomer(
            ref,
            request.name(),
            request.email(),
            request.phone(),
            request.adjustments(),
            caller.name()));
  }

  /** Forgets a customer as far as the law lets us, and answers with the decision (Art 17). */
  @PUT
  @Path("customers/{ref}/erasure")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Forgets a customer, or says why not")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "no longer needed",
                      value = "{\"ground\": \"NO_LONGER_NECESSARY\"}")))
  @APIResponseSchema(ErasureDecisionView.class)
  public Response erase(
      @PathParam("ref") String ref,
      @NotNull(message = "must name the ground") @Valid ErasureRequest request) {
    UUID id = erase.handle(new EraseCustomer(ref, request.ground(), caller.name()));
    return Response.ok(decisions.get(id).view())
        .header("Location", URI.create("/erasure-decisions/" + id))
        .build();
  }

  /** The record of a decision on an erasure. */
  @GET
  @Path("erasure-decisions/{id}")
  @RolesAllowed({"privacy", "auditor"})
  @Operation(summary = "The record of a decision on an erasure")
  public ErasureDecisionView decision(@PathParam("id") UUID id) {
    return decisions.get(id).view();
  }
}
