package recourse.resolution.improvement;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;

/** What remains of a case after its resolution. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostResolutionReviewResource {
  private static final String LONG = "must hold at most 8,000 characters";

  private final RecordReflectionHandler reflect;
  private final RecordEffectHandler note;
  private final Idempotency idempotency;
  private final SqlPostResolutionReviews aftermaths;
  private final Caller caller;

  PostResolutionReviewResource(
      RecordReflectionHandler reflect,
      RecordEffectHandler note,
      Idempotency idempotency,
      SqlPostResolutionReviews aftermaths,
      Caller caller) {
    this.reflect = reflect;
    this.note = note;
    this.idempotency = idempotency;
    this.aftermaths = aftermaths;
    this.caller = caller;
  }

  /** What worked, what to improve, and perhaps a suggestion. */
  public record Reflection(
      @NotBlank(message = "must say what worked") @Size(max = 8_000, message = LONG) String worked,
      @NotBlank(message = "must say what to improve") @Size(max = 8_000, message = LONG)
          String toImprove,
      @Pattern(regexp = "(?s).*\\S.*", message = "must say something, or be left out")
          @Size(max = 8_000, message = LONG)
          String suggestion) {}

  /** How it was against the time before the complaint. */
  public record Seen(
      @NotNull(message = "must be GOODWILL, RETENTION or REPUTATION") EffectKind kind,
      @NotNull(message = "must be BETTER, SAME or WORSE") Effect effect,
      @NotNull(message = "must say from where it is known, for example SURVEY") EffectSource source,
      @NotNull(message = "must be the day it was seen") LocalDate seenOn) {}

  /** All of it. */
  @GET
  @Path("/aftermath")
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Response whole(@PathParam("id") UUID id) {
    return answer(Response.ok(), id);
  }

  /** The handler looks back. */
  @PUT
  @Path("/reflection")
  @RolesAllowed({"handler", "supervisor"})
  public Response reflect(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Reflection request) {
    reflect.handle(
        new RecordReflection(
            id,
            request.worked(),
            request.toImprove(),
            request.suggestion(),
            caller.name(),
            ifMatch.version()));
    return answer(Response.ok(), id);
  }

  /** Notes an effect. */
  @POST
  @Path("/effects")
  @RolesAllowed({"agent", "handler", "supervisor", "quality"})
  public Response note(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Seen request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/effects",
            request,
            () ->
                note.handle(
                    new RecordEffect(
                        id,
                        request.kind(),
                        request.effect(),
                        request.source(),
                        request.seenOn(),
                        caller.name())));
    return answer(outcome.created("/cases/" + id + "/effects"), id);
  }

  private Response answer(Response.ResponseBuilder answer, UUID id) {
    PostResolutionReviewView view = aftermaths.show(id);
    return answer.entity(view).header("ETag", Etag.of(view.version())).build();
  }
}
