package recourse.followup.followups;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.SurveySampling;
import recourse.followup.delivery.DeliveryChannel;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Etag;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** Follow-ups: who was asked whether it worked, and what came of it. */
@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
public class FollowUpResource {
  private final FollowUps followUps;
  private final RecordOutcomeHandler recordOutcome;
  private final GiveHelpHandler giveHelp;
  private final Caller caller;

  FollowUpResource(FollowUps followUps, RecordOutcomeHandler recordOutcome, GiveHelpHandler giveHelp, Caller caller) {
    this.followUps = followUps;
    this.recordOutcome = recordOutcome;
    this.giveHelp = giveHelp;
    this.caller = caller;
  }

  /** A follow-up; the answers without the customer's own words. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Asking(
      UUID id,
      UUID complaintId,
      int round,
      FollowUpStatus status,
      Instant scheduledAt,
      Instant dueAt,
      int attempts,
      CustomerVerdict verdict,
      Outcome outcome,
      DeliveryChannel way,
      SurveySampling sampling,
      boolean helpWanted,
      List<String> allowedSteps) {}

  /** What came of asking. */
  public enum Outcome {
    /** Nobody has said anything yet: the resolution is unconfirmed. */
    UNCONFIRMED,
    SATISFIED,
    DISSATISFIED,
    /** Three tries in vain: unconfirmed for good, unless the customer comes back. */
    UNREACHABLE,
    /** There was nothing to ask any more. */
    NOT_ASKED
  }

  /** Whether further help was given. */
  public record HelpRequest(
      @NotNull(message = "must be true") @AssertTrue(message = "must be true") Boolean given) {}

  /** A page; {@code next} is the cursor of the page behind it, absent on the last one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Page(List<Asking> items, String next) {}

  /** What came of speaking with the customer. */
  public record OutcomeRequest(
      @NotNull(message = "must be SATISFIED, DISSATISFIED or UNREACHABLE")
          RecordOutcome.Outcome outcome) {}

  /** Follow-ups, oldest first. */
  @GET
  public Page list(
      @QueryParam("complaint") UUID complaint,
      @QueryParam("status") String status,
      @QueryParam("help") Boolean help,
      @QueryParam("way") String way,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<FollowUp> found =
        followUps.search(
            new FollowUps.Search(
                complaint,
                QueryParameter.oneOf(FollowUpStatus.class, "status", status),
                help,
                QueryParameter.oneOf(DeliveryChannel.class, "way", way),
                after.at(),
                after.id(),
                limit + 1));
    Slice<Asking> page =
        Slice.of(found, limit, row -> new Cursor(row.scheduledAt(), row.id()), this::asking);
    return new Page(page.items(), page.next());
  }

  /** One follow-up. */
  @GET
  @Path("/{id}")
  public Response one(@PathParam("id") UUID id) {
    FollowUp followUp = followUps.get(id);
    return Response.ok(asking(followUp)).header("ETag", Etag.of(followUp.version())).build();
  }

  /** Takes down what a customer said by telephone, or that nobody was reached. */
  @PUT
  @Path("/{id}/outcome")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"agent", "handler"})
  public Response outcome(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object with an outcome") @Valid OutcomeRequest request) {
    recordOutcome.handle(new RecordOutcome(id, request.outcome(), Etag.expectedVersion(ifMatch)));
    return one(id);
  }

  /** Somebody gave the further help the customer had asked for. */
  @PUT
  @Path("/{id}/help")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"agent", "handler"})
  public Response help(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object with given") @Valid HelpRequest request) {
    giveHelp.handle(new GiveHelp(id, Etag.expectedVersion(ifMatch)));
    return one(id);
  }

  private Asking asking(FollowUp followUp) {
    return new Asking(
        followUp.id(),
        followUp.complaintId(),
        followUp.round(),
        followUp.status(),
        followUp.scheduledAt(),
        followUp.dueAt(),
        followUp.attempts(),
        followUp.verdict(),
        outcome(followUp),
        followUp.way(),
        followUp.sampling(),
        followUp.helpWanted(),
        allowedSteps(followUp));
  }

  private static Outcome outcome(FollowUp followUp) {
    return switch (followUp.status()) {
      case SCHEDULED, SENT -> Outcome.UNCONFIRMED;
      case LAPSED -> Outcome.UNREACHABLE;
      case CANCELLED -> Outcome.NOT_ASKED;
      case ANSWERED ->
          followUp.verdict() == CustomerVerdict.SATISFIED
              ? Outcome.SATISFIED
              : Outcome.DISSATISFIED;
    };
  }

  private List<String> allowedSteps(FollowUp followUp) {
    boolean talks = caller.hasRole("agent") || caller.hasRole("handler");
    return List.of(FollowUpStep.ANSWER, FollowUpStep.MISS).stream()
        .filter(step -> talks && step.isAllowedIn(followUp.status()))
        .map(FollowUpStep::name)
        .toList();
  }
}
