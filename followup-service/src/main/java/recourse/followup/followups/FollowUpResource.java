package recourse.followup.followups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.followup.delivery.DeliveryChannel;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.IfMatch;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Follow-ups: who was asked whether it worked, and what came of it. */
@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
public class FollowUpResource {
  private final SqlFollowUps followUps;
  private final RecordOutcomeHandler recordOutcome;
  private final GiveHelpHandler giveHelp;
  private final Caller caller;

  FollowUpResource(
      SqlFollowUps followUps,
      RecordOutcomeHandler recordOutcome,
      GiveHelpHandler giveHelp,
      Caller caller) {
    this.followUps = followUps;
    this.recordOutcome = recordOutcome;
    this.giveHelp = giveHelp;
    this.caller = caller;
  }

  /** Whether further help was given. */
  public record HelpRequest(
      @NotNull(message = "must be true") @AssertTrue(message = "must be true") Boolean given) {}

  /** What came of speaking with the customer. */
  public record OutcomeRequest(
      @NotNull(message = "must be SATISFIED, DISSATISFIED or UNREACHABLE")
          RecordOutcome.Outcome outcome) {}

  /** Follow-ups, oldest first. */
  @GET
  public Page<FollowUpView> list(
      @QueryParam("complaint") @Nullable UUID complaint,
      @QueryParam("status") @Nullable FollowUpStatus status,
      @QueryParam("help") @Nullable Boolean help,
      @QueryParam("way") @Nullable DeliveryChannel way,
      @Valid @BeanParam Paging paging) {
    return Page.of(
        followUps.search(complaint, status, help, way, paging),
        paging,
        row -> new Cursor(row.scheduledAt(), row.id()),
        row -> row.view(talks()));
  }

  /** One follow-up. */
  @GET
  @Path("/{id}")
  public FollowUpView one(@PathParam("id") UUID id) {
    return followUps.get(id).view(talks());
  }

  /** Records what a customer said by telephone, or that nobody was reached. */
  @PUT
  @Path("/{id}/outcome")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"agent", "handler"})
  public FollowUpView outcome(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object with an outcome") @Valid OutcomeRequest request) {
    recordOutcome.handle(new RecordOutcome(id, request.outcome(), ifMatch.version()));
    return one(id);
  }

  /** Records that somebody gave the further help the customer had asked for. */
  @PUT
  @Path("/{id}/help")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"agent", "handler"})
  public FollowUpView help(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object with given") @Valid HelpRequest request) {
    giveHelp.handle(new GiveHelp(id, ifMatch.version()));
    return one(id);
  }

  private boolean talks() {
    return caller.hasRole("agent") || caller.hasRole("handler");
  }
}
