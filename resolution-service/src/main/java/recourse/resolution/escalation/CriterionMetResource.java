package recourse.resolution.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.EscalationCriterion;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;
import recourse.spine.http.QueryParameter;

/** What ought to move a case up: the signs that a criterion of escalation is met. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/escalation-signs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CriterionMetResource {
  private final RecordCriterionHandler note;
  private final RefuteCriterionHandler refute;
  private final Idempotency idempotency;
  private final SqlEscalationMonitors watches;
  private final Caller caller;

  CriterionMetResource(
      RecordCriterionHandler note,
      RefuteCriterionHandler refute,
      Idempotency idempotency,
      SqlEscalationMonitors watches,
      Caller caller) {
    this.note = note;
    this.refute = refute;
    this.idempotency = idempotency;
    this.watches = watches;
    this.caller = caller;
  }

  /** What somebody saw; {@code metAt} may be left out for now. */
  public record Seen(
      @NotNull(message = "must name the criterion, for example VULNERABILITY")
          EscalationCriterion criterion,
      String metAt,
      @Valid Value worth) {}

  /** The value at stake. */
  public record Value(
      @NotNull(message = "must be an amount above 0")
          @DecimalMin(value = "0", inclusive = false, message = "must be an amount above 0")
          @Digits(integer = 12, fraction = 4, message = "must have at most 12 and 4 digits")
          BigDecimal amount,
      @NotNull(message = "must be a currency of three letters, for example GBP")
          @Pattern(
              regexp = "[A-Z]{3}",
              message = "must be a currency of three letters, for example GBP")
          String currency) {}

  /** Nothing needs to be said: the path names the sign. */
  public record Refutation() {}

  /** All signs of a case, refuted ones included. */
  public record Signs(UUID complaintId, List<CriterionMet> signs) {}

  /** What was seen so far. */
  @GET
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Response seen(@PathParam("id") UUID id) {
    return answer(Response.ok(), id).build();
  }

  /** Notes that a criterion is met, also one that should have been noted before. */
  @POST
  @RolesAllowed({"agent", "handler", "supervisor", "quality"})
  public Response note(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Seen request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/escalation-signs",
            request,
            () -> note.handle(command(id, request)));
    return answer(outcome.created("/cases/" + id + "/escalation-signs"), id).build();
  }

  /** Judges that a criterion somebody saw was not met after all. */
  @PUT
  @Path("/{criterion}/refutation")
  @RolesAllowed({"supervisor", "quality"})
  public Response refute(
      @PathParam("id") UUID id,
      @PathParam("criterion") String criterion,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") Refutation request) {
    EscalationCriterion named =
        QueryParameter.oneOf(EscalationCriterion.class, "criterion", criterion);
    refute.handle(new RefuteCriterion(id, named, caller.name(), ifMatch.version()));
    return answer(Response.ok(), id).build();
  }

  private RecordCriterion command(UUID id, Seen request) {
    Value value = request.worth();
    return new RecordCriterion(
        id,
        request.criterion(),
        QueryParameter.instant("metAt", request.metAt()),
        value == null ? null : new Worth(value.amount(), value.currency()),
        caller.name());
  }

  private Response.ResponseBuilder answer(Response.ResponseBuilder answer, UUID id) {
    EscalationMonitor watch = watches.show(id);
    return answer.header("ETag", Etag.of(watch.version())).entity(new Signs(id, watch.criteria()));
  }
}
