package recourse.resolution.work.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;

/** How people work on a case together. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {
  private static final String NAME = "[A-Za-z0-9._-]{1,64}";
  private static final String NAME_EXPECTED = "must be 1 to 64 letters, digits or . _ -";

  private final ChangePlanHandler change;
  private final Idempotency idempotency;
  private final SqlCasePlans plans;
  private final Caller caller;
  private final Clock clock;

  PlanResource(
      ChangePlanHandler change,
      Idempotency idempotency,
      SqlCasePlans plans,
      Caller caller,
      Clock clock) {
    this.change = change;
    this.idempotency = idempotency;
    this.plans = plans;
    this.caller = caller;
    this.clock = clock;
  }

  /** What is ours to answer for. */
  public record Responsibility(
      @NotBlank(message = "must say what we take responsibility for")
          @Size(max = 8_000, message = "must hold at most 8,000 characters")
          String statement) {}

  /** What we promise to do, and by when. */
  public record PromisedAction(
      @NotBlank(message = "must say what we will do")
          @Size(max = 8_000, message = "must hold at most 8,000 characters")
          String action,
      @NotNull(message = "must say by when, with its zone") Instant dueAt) {}

  /** Nothing needs to be said. */
  public record Done() {}

  /** Who works on the case beside its handler. */
  public record Collaborators(
      @NotNull(message = "must list who works on it")
          @Size(max = 30, message = "must name at most 30")
          List<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = NAME, message = NAME_EXPECTED) String>
              people) {}

  /** A task for somebody; for the caller unless told otherwise. */
  public record Task(
      @NotBlank(message = "must say what is to be done")
          @Size(max = 8_000, message = "must hold at most 8,000 characters")
          String what,
      @Pattern(regexp = NAME, message = NAME_EXPECTED) String assignee,
      @NotNull(message = "must say by when, with its zone") Instant dueAt) {}

  /** A step with a task; PASS_ON names somebody or another time. */
  public record Step(
      @NotNull(message = "must name the step, for example FINISH") TaskStep step,
      @Pattern(regexp = NAME, message = NAME_EXPECTED) String assignee,
      Instant dueAt) {}

  /** The plan. */
  @GET
  @Path("/plan")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Response plan(@PathParam("id") UUID id) {
    return answer(Response.ok(), id);
  }

  /** Says what is ours to answer for. */
  @PUT
  @Path("/responsibility")
  @RolesAllowed({"handler", "supervisor"})
  public Response takeResponsibility(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Responsibility request) {
    return put(id, ifMatch, ChangePlan.takeResponsibility(request.statement()));
  }

  /** Promises something to the customer. */
  @PUT
  @Path("/promised-action")
  @RolesAllowed({"handler", "supervisor"})
  public Response promise(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid PromisedAction request) {
    return put(id, ifMatch, ChangePlan.promise(request.action(), request.dueAt()));
  }

  /** What was promised was done. */
  @PUT
  @Path("/promised-action/fulfilment")
  @RolesAllowed({"handler", "supervisor"})
  public Response keepPromise(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") Done request) {
    return put(id, ifMatch, ChangePlan.keepPromise());
  }

  /** Names who works on the case together. */
  @PUT
  @Path("/collaborators")
  @RolesAllowed({"handler", "supervisor"})
  public Response nameCollaborators(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Collaborators request) {
    return put(id, ifMatch, ChangePlan.nameCollaborators(request.people()));
  }

  /** Adds a task. */
  @POST
  @Path("/tasks")
  @RolesAllowed({"handler", "supervisor"})
  public Response addTask(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Task request) {
    String assignee = request.assignee() == null ? caller.name() : request.assignee();
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/tasks",
            request,
            () ->
                change.handle(
                    command(
                        id, null, ChangePlan.addTask(request.what(), assignee, request.dueAt()))));
    return answer(outcome.created("/cases/" + id + "/tasks"), id);
  }

  /** Finishes a task, drops it, passes it on or takes it up again. */
  @PUT
  @Path("/tasks/{number}")
  @RolesAllowed({"handler", "supervisor"})
  public Response changeTask(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Step request) {
    return put(
        id,
        ifMatch,
        ChangePlan.changeTask(number, request.step(), request.assignee(), request.dueAt()));
  }

  private Response put(UUID id, IfMatch ifMatch, ChangePlan.Change what) {
    change.handle(command(id, ifMatch.version(), what));
    return answer(Response.ok(), id);
  }

  private ChangePlan command(UUID id, Long expectedVersion, ChangePlan.Change what) {
    return new ChangePlan(id, new Viewer(caller.name(), caller::hasRole), expectedVersion, what);
  }

  private Response answer(Response.ResponseBuilder answer, UUID id) {
    CasePlanView view = plans.show(id, clock.instant());
    return answer.entity(view).header("ETag", Etag.of(view.version())).build();
  }
}
