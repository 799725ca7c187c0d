package recourse.followup.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.contract.WaitingFor;
import recourse.followup.sla.SlaVersion.Subject;

/**
 * What was agreed about time: with an organisation or a customer, for a product or a severity, in a
 * contract, or between teams of the house.
 */
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementResource extends SlaResource<AgreementResource.Said> {
  /**
   * An agreement as it is put down.
   *
   * @param from the first day of receipt it is valid for; absent for ever since
   * @param until the last one; absent without end
   * @param paragraph where it is written
   * @param scope for which complaints; absent for all
   * @param calendar on which it is counted; absent for the team's, organisation's or house's
   * @param terms how long what may take
   * @param why it changes; never about a person
   */
  public record Agreed(
      LocalDate from,
      LocalDate until,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String paragraph,
      @Valid Scope scope,
      @Pattern(regexp = NAME, message = NAMED) String calendar,
      @NotEmpty(message = "must name at least one") @Size(max = 50, message = "at most 50")
          List<@NotNull(message = "must not be null") @Valid Within> terms,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String why) {
    Agreement toAgreement(String name) {
      return Agreement.of(
          name,
          paragraph,
          scope == null ? Scope.ANY.toScope() : scope.toScope(),
          calendar,
          terms.stream().map(Within::toTerm).toList());
    }
  }

  /** For which complaints; what is absent is any. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Scope(
      @Pattern(regexp = NAME, message = NAMED) String contract,
      @Size(min = 1, max = 200, message = TEXT) String customer,
      @Size(min = 1, max = 100, message = TEXT) String organisation,
      @Size(min = 1, max = 200, message = TEXT) String product,
      Severity severity,
      @Size(min = 1, max = 100, message = TEXT) String team) {
    private static final Scope ANY = new Scope(null, null, null, null, null, null);

    Agreement.Scope toScope() {
      String harm = severity == null ? null : severity.name();
      return new Agreement.Scope(contract, customer, organisation, product, harm, team);
    }

    static Scope of(Agreement.Scope s) {
      Severity harm = s.severity() == null ? null : Severity.valueOf(s.severity());
      return new Scope(s.contract(), s.customer(), s.organisation(), s.product(), harm, s.team());
    }
  }

  /**
   * How long something may take.
   *
   * @param priority it holds for; absent for every other one
   * @param within working time, an ISO duration
   * @param pausedWhile the clock stands still while one of these is waited for; absent for the
   *     usual
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Within(
      @NotNull(message = "must say what is owed") ClockKind kind,
      Priority priority,
      @NotNull(message = "must be an ISO duration of working time, for example PT16H")
          Duration within,
      Set<@NotNull(message = "must not be null") WaitingFor> pausedWhile) {
    SlaTerm toTerm() {
      return new SlaTerm(
          kind,
          priority,
          within,
          pausedWhile == null ? SlaTerm.usualPauses(kind) : Set.copyOf(pausedWhile));
    }

    static Within of(SlaTerm term) {
      return new Within(term.kind(), term.priority(), term.within(), term.pausedWhile());
    }
  }

  /** An agreement as it is shown. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Said(String paragraph, Scope scope, String calendar, List<Within> terms) {
    static Said of(Agreement agreement) {
      return new Said(
          agreement.paragraph(),
          Scope.of(agreement.scope()),
          agreement.calendar(),
          agreement.terms().stream().map(Within::of).toList());
    }
  }

  AgreementResource() {
    super(Subject.AGREEMENT, entry -> Said.of(Agreement.of(entry)));
  }

  /** Every agreement, as it was put down last. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Response all(
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    return latest(cursor, limit);
  }

  /** One agreement with all its versions, or those that were known by an instant. */
  @GET
  @Path("/{name}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
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
      @NotNull(message = "must hold the agreement") @Valid Agreed request) {
    return register(
        name,
        request.from(),
        request.until(),
        request.toAgreement(name).attributes(),
        request.why(),
        ifMatch);
  }
}
