package recourse.resolution.improvement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RootCause;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** What is done against causes. */
@NullUnmarked // still to be annotated
@Path("/preventive-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreventiveActionResource {
  private static final String FIVE = "must be 1 to 5";
  private static final String FIGURE = "must be a number of at most 12 and 4 digits";

  private final PlanActionHandler plan;
  private final FollowActionHandler follow;
  private final Idempotency idempotency;
  private final SqlPreventiveActions actions;
  private final Caller caller;

  PreventiveActionResource(
      PlanActionHandler plan,
      FollowActionHandler follow,
      Idempotency idempotency,
      SqlPreventiveActions actions,
      Caller caller) {
    this.plan = plan;
    this.follow = follow;
    this.idempotency = idempotency;
    this.actions = actions;
    this.caller = caller;
  }

  /** What is planned; no customer is named in it. */
  public record Planned(
      @NotNull(message = "must name the cause, for example PROCESS") RootCause cause,
      @NotNull(message = "must name 1 to 200 complaints that have the cause")
          @Size(min = 1, max = 200, message = "must name 1 to 200 complaints that have the cause")
          List<@NotNull(message = "must not be null") UUID> cases,
      @NotBlank(message = "must say what will be done")
          @Size(max = 2_000, message = "must hold at most 2,000 characters")
          String action,
      @NotNull(message = "must name who sees to it")
          @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String owner,
      @NotNull(message = "must be a date") LocalDate dueOn,
      @NotNull(message = FIVE) @Min(value = 1, message = FIVE) @Max(value = 5, message = FIVE)
          Integer feasibility,
      @NotNull(message = "must say what is measured") @Valid Measure measure) {}

  /** The figure that is to change. */
  public record Measure(
      @NotBlank(message = "must name the figure")
          @Size(max = 200, message = "must hold at most 200 characters")
          String indicator,
      @NotBlank(message = "must name the unit")
          @Size(max = 64, message = "must hold at most 64 characters")
          String unit,
      @NotNull(message = FIGURE) @Digits(integer = 12, fraction = 4, message = FIGURE)
          BigDecimal baseline,
      @NotNull(message = FIGURE) @Digits(integer = 12, fraction = 4, message = FIGURE)
          BigDecimal target) {}

  /** What is done and measured; no customer is named in it. */
  public record Wording(
      @NotBlank(message = "must say what will be done")
          @Size(max = 2_000, message = "must hold at most 2,000 characters")
          String action,
      @NotBlank(message = "must name the figure")
          @Size(max = 200, message = "must hold at most 200 characters")
          String indicator,
      @NotBlank(message = "must name the unit")
          @Size(max = 64, message = "must hold at most 64 characters")
          String unit) {}

  /** What the figure became. */
  public record Measured(
      @NotNull(message = FIGURE) @Digits(integer = 12, fraction = 4, message = FIGURE)
          BigDecimal value,
      @NotNull(message = "must be a date") LocalDate measuredOn) {}

  /** Nothing needs to be said. */
  public record Said() {}

  /** A page of actions; {@code next} is the cursor of the page behind it, or absent. */
  public record Page(List<PreventiveAction.View> items, String next) {}

  /** Plans an action. */
  @POST
  @RolesAllowed({"supervisor", "quality"})
  public Response plan(
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Planned request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /preventive-actions",
            request,
            () -> plan.handle(new PlanAction(planned(request), caller.name())));
    UUID id = UUID.fromString(outcome.id());
    return answer(outcome.created("/preventive-actions"), id);
  }

  /** Actions, the oldest first. */
  @GET
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Page list(
      @QueryParam("cause") String cause,
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<PreventiveAction.View> found =
        actions.list(
            QueryParameter.oneOf(RootCause.class, "cause", cause),
            QueryParameter.oneOf(PreventiveStatus.class, "status", status),
            after.at(),
            after.id(),
            limit + 1);
    Slice<PreventiveAction.View> page =
        Slice.of(found, limit, last -> new Cursor(last.plannedAt(), last.id()));
    return new Page(page.items(), page.next());
  }

  /** One action. */
  @GET
  @Path("/{id}")
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Response one(@PathParam("id") UUID id) {
    return answer(Response.ok(), id);
  }

  /** It was done. */
  @PUT
  @Path("/{id}/completion")
  @RolesAllowed({"handler", "supervisor", "quality"})
  public Response complete(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") Said request) {
    return follow(id, ifMatch, FollowAction.completed());
  }

  /** It is not needed any more. */
  @PUT
  @Path("/{id}/cancellation")
  @RolesAllowed({"supervisor", "quality"})
  public Response cancel(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") Said request) {
    return follow(id, ifMatch, FollowAction.cancelled());
  }

  /** What it says was forgotten with a customer, and is said anew without them. */
  @PUT
  @Path("/{id}/wording")
  @RolesAllowed({"supervisor", "quality"})
  public Response reword(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Wording request) {
    return follow(
        id, ifMatch, FollowAction.reworded(request.action(), request.indicator(), request.unit()));
  }

  /** Its figure was measured. */
  @PUT
  @Path("/{id}/effect")
  @RolesAllowed({"supervisor", "quality"})
  public Response measure(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Measured request) {
    return follow(id, ifMatch, FollowAction.measured(request.value(), request.measuredOn()));
  }

  private static PreventiveAction.Planned planned(Planned request) {
    return new PreventiveAction.Planned(
        request.cause(),
        Set.copyOf(request.cases()),
        request.action(),
        request.owner(),
        request.dueOn(),
        request.feasibility(),
        request.measure().indicator(),
        request.measure().unit(),
        request.measure().baseline(),
        request.measure().target());
  }

  private Response follow(UUID id, IfMatch ifMatch, FollowAction.Progress progress) {
    follow.handle(new FollowAction(id, caller.name(), ifMatch.version(), progress));
    return answer(Response.ok(), id);
  }

  private Response answer(Response.ResponseBuilder answer, UUID id) {
    PreventiveAction.View shown = actions.show(id);
    return answer.entity(shown).header("ETag", Etag.of(shown.version())).build();
  }
}
