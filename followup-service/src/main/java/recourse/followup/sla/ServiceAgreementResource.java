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
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/**
 * What was agreed about time: with a client or a customer, for a product or a severity, in a
 * contract, or between teams of the organisation.
 */
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceAgreementResource extends SlaResource {
  ServiceAgreementResource(
      SqlSlaRegister entries, RegisterSlaEntryHandler register, Caller caller) {
    super(SlaSubject.AGREEMENT, entries, register, caller);
  }

  /**
   * An agreement as it is registered; the rest as {@link Agreement} says it.
   *
   * @param from the first day of receipt it is valid for; absent for ever since
   * @param until the last one; absent without end
   * @param scope for which complaints; absent for all
   * @param why it changes; never about a person
   */
  public record AgreementRequest(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String paragraph,
      @Valid Agreement.@Nullable Scope scope,
      @Pattern(regexp = NAME, message = NAMED) @Nullable String calendar,
      @NotEmpty(message = "must name at least one") @Size(max = 50, message = "at most 50")
          List<@NotNull(message = "must not be null") @Valid SlaTerm> terms,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String why) {
    Agreement toAgreement() {
      return new Agreement(paragraph, scope == null ? Agreement.Scope.ANY : scope, calendar, terms);
    }
  }

  /** Every agreement in its latest version. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Page<NamedEntry> all(@Valid @BeanParam Paging paging) {
    return latest(paging);
  }

  /** One agreement with all its versions, or those that were known by an instant. */
  @GET
  @Path("/{name}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
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
      @NotNull(message = "must hold the agreement") @Valid AgreementRequest request) {
    return register(
        name, request.from(), request.until(), request.toAgreement(), request.why(), ifMatch);
  }
}
