package recourse.followup.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import recourse.followup.sla.SlaVersion.Subject;

/** Which customers and products belong to a contract, and to which organisation it belongs. */
@Path("/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractResource extends SlaResource<ContractResource.Said> {
  /**
   * A contract as it is put down.
   *
   * @param from the first day of receipt it is valid for; absent for ever since
   * @param until the last one; absent without end
   * @param organisation the client it was made with
   * @param customers opaque references of the customers it covers
   * @param products it covers; none means all
   * @param why it changes; never about a person
   */
  public record Covers(
      LocalDate from,
      LocalDate until,
      @NotBlank(message = TEXT) @Size(max = 100, message = TEXT) String organisation,
      @NotEmpty(message = "must name at least one") @Size(max = 10_000, message = "at most 10,000")
          Set<@NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String> customers,
      @Size(max = 1_000, message = "at most 1,000")
          Set<@NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String> products,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String why) {
    Contract toContract(String name) {
      return new Contract(name, organisation, customers, products == null ? Set.of() : products);
    }
  }

  /** A contract as it is shown. */
  public record Said(String organisation, List<String> customers, List<String> products) {
    static Said of(Contract contract) {
      return new Said(
          contract.organisation(),
          contract.customers().stream().sorted().toList(),
          contract.products().stream().sorted().toList());
    }
  }

  ContractResource() {
    super(Subject.CONTRACT, entry -> Said.of(Contract.of(entry)));
  }

  /** One contract with all its versions, or those that were known by an instant. */
  @GET
  @Path("/{name}")
  @RolesAllowed({"supervisor", "quality", "auditor"})
  public Response one(@PathParam("name") String name, @QueryParam("known") String known) {
    return history(name, known);
  }

  /** Puts a new version down; open clocks are computed again, closed ones stay as they are. */
  @PUT
  @Path("/{name}")
  @RolesAllowed({"supervisor", "quality"})
  public Response put(
      @PathParam("name") @Pattern(regexp = NAME, message = NAMED) String name,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must hold the contract") @Valid Covers request) {
    return register(
        name,
        request.from(),
        request.until(),
        request.toContract(name).attributes(),
        request.why(),
        ifMatch);
  }
}
