package recourse.resolution.casefile.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.ShowCaseHandler;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;

/** What a case waits for. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClarificationResource {
  private final RequestClarificationHandler ask;
  private final ReceiveClarificationHandler receive;
  private final Idempotency idempotency;
  private final ShowCaseHandler cases;
  private final Caller caller;

  ClarificationResource(
      RequestClarificationHandler ask,
      ReceiveClarificationHandler receive,
      Idempotency idempotency,
      ShowCaseHandler cases,
      Caller caller) {
    this.ask = ask;
    this.receive = receive;
    this.idempotency = idempotency;
    this.cases = cases;
    this.caller = caller;
  }

  /** What is missing. */
  public record Question(
      @NotBlank(message = "must say what is asked, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must say what is asked, in 1 to 8,000 characters")
          String question) {}

  /** What came. */
  public record Answer(
      @NotBlank(message = "must hold the answer, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must hold the answer, in 1 to 8,000 characters")
          String answer) {}

  /** Asks the customer; the case stands still until the answer is here. */
  @POST
  @RolesAllowed({"handler", "supervisor"})
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Question request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/clarifications",
            request,
            () -> ask.handle(new RequestClarification(id, request.question(), caller.name())));
    CaseView view = cases.handle(id, new Viewer(caller.name(), caller::hasRole));
    return outcome.created("/cases/" + id + "/clarifications").entity(view).build();
  }

  /** Keeps the answer; the case goes on where it was. */
  @PUT
  @Path("/{number}/answer")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public CaseView receive(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Answer request) {
    receive.handle(new ReceiveClarification(id, number, request.answer(), ifMatch.version()));
    return cases.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}
