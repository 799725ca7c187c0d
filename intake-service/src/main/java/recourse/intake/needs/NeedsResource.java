package recourse.intake.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Channel;
import recourse.intake.complaints.Person;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;

/** What a customer needs from us. */
@Path("/customers/{ref}/needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor"})
public class NeedsResource {
  private final RecordNeedsHandler tell;
  private final SqlNeeds needs;
  private final Caller caller;

  NeedsResource(RecordNeedsHandler tell, SqlNeeds needs, Caller caller) {
    this.tell = tell;
    this.needs = needs;
    this.caller = caller;
  }

  /** What they need, whole. Adjustments are codes; never write down a diagnosis. */
  public record Told(
      @NotNull(message = "must say whether they are vulnerable") Boolean vulnerable,
      Channel preferredChannel,
      @Pattern(regexp = "[a-z]{2}", message = "must be an ISO 639-1 code, for example en")
          String language,
      @Size(max = 20, message = "must name at most 20 adjustments")
          List<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = Person.ADJUSTMENT, message = Person.AN_ADJUSTMENT) String>
              adjustments) {}

  /** What is known of their needs. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Known(
      String customerRef,
      boolean vulnerable,
      Channel preferredChannel,
      String language,
      List<String> adjustments,
      Instant notedAt,
      String notedBy) {
    static Known of(CustomerNeeds needs) {
      return new Known(
          needs.customerRef(),
          needs.vulnerable(),
          needs.preferredChannel(),
          needs.language(),
          needs.adjustments(),
          needs.notedAt(),
          needs.notedBy());
    }
  }

  /** What is known. */
  @GET
  @APIResponseSchema(Known.class)
  public Response known(@PathParam("ref") String ref) {
    CustomerNeeds known = needs.of(ref);
    return Response.ok(Known.of(known)).header("ETag", Etag.of(known.version())).build();
  }

  /** Keeps what they need; from now on it is applied to every message. */
  @PUT
  @APIResponseSchema(Known.class)
  public Response tell(
      @PathParam("ref")
          @Pattern(regexp = Person.REF, message = "must be 1 to 64 letters, digits or . _ -")
          String ref,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object") @Valid Told request) {
    tell.handle(
        new RecordNeeds(
            ref,
            request.vulnerable(),
            request.preferredChannel(),
            request.language(),
            request.adjustments() == null ? List.of() : request.adjustments(),
            caller.name(),
            Etag.expectedVersion(ifMatch)));
    return known(ref);
  }
}
