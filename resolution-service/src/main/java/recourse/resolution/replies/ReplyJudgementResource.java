package recourse.resolution.replies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;

/** How replies to a customer were judged before they went out. */
@Path("/cases/{id}/reply-judgements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReplyJudgementResource {
  private final JudgeReplyHandler judge;
  private final SqlReplyJudgements judgements;
  private final Idempotency idempotency;
  private final Caller caller;

  ReplyJudgementResource(
      JudgeReplyHandler judge,
      SqlReplyJudgements judgements,
      Idempotency idempotency,
      Caller caller) {
    this.judge = judge;
    this.judgements = judgements;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * The reply, and the template it came from; slots of a template look like {{name}}.
   *
   * @param language it is written in; where it is left out, the one the customer asked for
   */
  public record Reply(
      @NotBlank(message = "must hold the reply, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must hold the reply, in 1 to 8,000 characters")
          String text,
      @Size(min = 1, max = 8_000, message = "must hold 1 to 8,000 characters, or be left out")
          String template,
      @Pattern(regexp = "[a-z]{2}", message = "must be an ISO 639-1 code, for example en")
          String language) {}

  /** All judgements of a case. */
  public record Judgements(List<ReplyJudgement.View> items) {}

  /** Judges a reply; whatever is flagged, it may be sent. */
  @POST
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Response judge(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Reply request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/reply-judgements",
            request,
            () ->
                judge.handle(
                    new JudgeReply(
                        id,
                        request.text(),
                        request.template(),
                        request.language(),
                        caller.name())));
    return outcome.created("/cases/" + id + "/reply-judgements", judgements::show);
  }

  /** The judgements of a case, oldest first. */
  @GET
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Judgements all(@PathParam("id") UUID id) {
    return new Judgements(judgements.about(id));
  }
}
