package recourse.followup.sla;

import static recourse.followup.sla.SlaEntry.NAME;
import static recourse.followup.sla.SlaEntry.NAMED;
import static recourse.followup.sla.SlaEntry.TEXT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** Which customers and products belong to a contract, and to which client it belongs. */
@Path("/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractResource extends SlaResource {
  ContractResource(SqlSlaRegister entries, RegisterSlaEntryHandler register, Caller caller) {
    super(SlaSubject.CONTRACT, entries, register, caller);
  }

  /**
   * A contract as it is registered; the rest as {@link Contract} says it.
   *
   * @param from the first day of receipt it is valid for; absent for ever since
   * @param until the last one; absent without end
   * @param products it covers; absent or none means all
   * @param why it changes; never about a person
   */
  public record ContractRequest(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @NotBlank(message = TEXT) @Size(max = 100, message = TEXT) String organisation,
      @NotEmpty(message = "must name at least one") @Size(max = 10_000, message = "at most 10,000")
          Set<@NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String> customers,
      @Size(max = 1_000, message = "at most 1,000")
          @Nullable Set<@NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String> products,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String why) {
    Contract toContract() {
      return new Contract(organisation, customers, products == null ? Set.of() : products);
    }
  }

  /** One contract with all its versions, or those that were known by an instant. */
  @GET
  @Path("/{name}")
  @RolesAllowed({"supervisor", "quality", "auditor"})
  public SlaHistoryView one(
      @PathParam("name") String name, @QueryParam("known") @Nullable Instant known) {
    return history(name, known);
  }

  /** Registers a version; open deadlines are computed again, closed ones stay as they are. */
  @PUT
  @Path("/{name}")
  @RolesAllowed({"supervisor", "quality"})
  public SlaHistoryView put(
      @PathParam("name") @Pattern(regexp = NAME, message = NAMED) String name,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must hold the contract") @Valid ContractRequest request) {
    return register(
        name, request.from(), request.until(), request.toContract(), request.why(), ifMatch);
  }
}
