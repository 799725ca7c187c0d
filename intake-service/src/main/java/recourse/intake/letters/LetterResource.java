package recourse.intake.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.ComplaintViews;
import recourse.intake.complaints.WordsAccess;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The messages to the customer of a complaint, on record. */
@Path("/complaints/{id}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterResource {
  private final SendProgressHandler send;
  private final Idempotency idempotency;
  private final ComplaintViews complaints;
  private final SqlLetters letters;
  private final Caller caller;

  LetterResource(
      SendProgressHandler send,
      Idempotency idempotency,
      ComplaintViews complaints,
      SqlLetters letters,
      Caller caller) {
    this.send = send;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.letters = letters;
    this.caller = caller;
  }

  /** How far we are, and the way to say so. */
  public record ProgressRequest(
      @NotNull(message = "must name the channel, for example EMAIL") Channel channel,
      @NotBlank(message = "must say how far we are, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must say how far we are, in 1 to 8,000 characters")
          String message) {}

  /** The messages, latest first. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Page<LetterView> letters(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    complaints.requireKnown(id);
    return Page.of(
        letters.page(id, paging.after(), paging.fetch()),
        paging,
        last -> new Cursor(last.writtenAt(), last.id()),
        this::view);
  }

  /** One message. */
  @GET
  @Path("/{letter}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public LetterView one(@PathParam("id") UUID id, @PathParam("letter") UUID letter) {
    return letters
        .find(letter)
        .filter(found -> found.complaintId().equals(id))
        .map(this::view)
        .orElseThrow(
            () -> new Refusal(CommonReason.UNKNOWN, "There is none of id " + letter + " on it"));
  }

  /** Writes to the customer how far we are. */
  @POST
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(value = LetterView.class, responseCode = "201")
  public Response progress(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      @NotNull(message = "must be an object") @Valid ProgressRequest request) {
    String place = "/complaints/" + id + "/letters";
    return idempotency
        .once(
            key,
            "POST " + place,
            request,
            () ->
                send.handle(
                    new SendProgress(id, request.channel(), request.message(), caller.name())))
        .created(place, made -> one(id, made));
  }

  private LetterView view(Letter letter) {
    return LetterView.of(letter, WordsAccess.mayRead(caller::hasRole));
  }
}
