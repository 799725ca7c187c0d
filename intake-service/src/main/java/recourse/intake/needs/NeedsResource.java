package recourse.intake.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.Customer;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** What a customer needs from us. */
@Path("/customers/{ref}/needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor"})
public class NeedsResource {
  private final RecordNeedsHandler record;
  private final SqlNeeds needs;
  private final Caller caller;

  NeedsResource(RecordNeedsHandler record, SqlNeeds needs, Caller caller) {
    this.record = record;
    this.needs = needs;
    this.caller = caller;
  }

  /** What they need, whole. Adjustments are codes; never write down a diagnosis. */
  public record Request(
      @NotNull(message = "must say whether they are vulnerable") Boolean vulnerable,
      @Nullable Channel preferredChannel,
      @Pattern(regexp = "[a-z]{2}", message = "must be an ISO 639-1 code, for example en")
          @Nullable String language,
      @Size(max = 20, message = "must name at most 20 adjustments")
          @Nullable
              List<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = Customer.ADJUSTMENT, message = Customer.AN_ADJUSTMENT) String>
              adjustments) {}

  /** What is known. */
  @GET
  public NeedsView known(@PathParam("ref") String ref) {
    return NeedsView.of(needs.of(ref));
  }

  /** Keeps what they need; from now on it is applied to every message. */
  @PUT
  public NeedsView record(
      @PathParam("ref")
          @Pattern(regexp = Customer.REF, message = "must be 1 to 64 letters, digits or . _ -")
          String ref,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Request request) {
    record.handle(
        new RecordNeeds(
            ref,
            request.vulnerable(),
            request.preferredChannel(),
            request.language(),
            request.adjustments() == null ? List.of() : request.adjustments(),
            caller.name(),
            ifMatch.version()));
    return known(ref);
  }
}
