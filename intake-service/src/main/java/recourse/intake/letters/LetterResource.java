package recourse.intake.letters;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Channel;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.WordsAccess;
import recourse.intake.sealing.Vault;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Slice;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The messages to the customer of a complaint, on record. */
@Path("/complaints/{id}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterResource {
  private final SendProgressHandler send;
  private final Idempotency idempotency;
  private final SqlComplaints complaints;
  private final SqlLetters letters;
  private final Vault vault;
  private final Caller caller;

  LetterResource(
      SendProgressHandler send,
      Idempotency idempotency,
      SqlComplaints complaints,
      SqlLetters letters,
      Vault vault,
      Caller caller) {
    this.send = send;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.letters = letters;
    this.vault = vault;
    this.caller = caller;
  }

  /** How far we are, and the way to say so. */
  public record Progress(
      @NotNull(message = "must name the channel, for example EMAIL") Channel channel,
      @NotBlank(message = "must say how far we are, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must say how far we are, in 1 to 8,000 characters")
          String message) {}

  /** A message; its text only for those who talk with the customer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      UUID id, LetterFormat layout, Instant writtenAt, String writtenBy, String body) {}

  /** A page of messages; {@code next} is the cursor of the page behind it, or null. */
  public record Page(List<Line> items, String next) {}

  /** The messages, latest first. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Page letters(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    complaints.get(id);
    Cursor behind = Cursor.orStart(cursor);
    Slice<Line> page =
        Slice.of(
            letters.of(id, behind.at(), behind.id(), limit + 1),
            limit,
            last -> new Cursor(last.writtenAt(), last.id()),
            this::line);
    return new Page(page.items(), page.next());
  }

  /** One message. */
  @GET
  @Path("/{letter}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Line one(@PathParam("id") UUID id, @PathParam("letter") UUID letter) {
    return letters
        .find(letter)
        .filter(found -> found.complaintId().equals(id))
        .map(this::line)
        .orElseThrow(
            () -> new Refusal(CommonReason.UNKNOWN, "There is none of id " + letter + " on it"));
  }

  /** Writes to the customer how far we are. */
  @POST
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(value = Line.class, responseCode = "201")
  public Response progress(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Progress request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /complaints/" + id + "/letters",
            request,
            () ->
                send.handle(
                    new SendProgress(id, request.channel(), request.message(), caller.name())));
    return outcome.created(
        "/complaints/" + id + "/letters", made -> line(letters.find(made).orElseThrow()));
  }

  private Line line(Letter letter) {
    boolean talks = WordsAccess.mayRead(caller::hasRole);
    return new Line(
        letter.id(),
        letter.layout(),
        letter.writtenAt(),
        letter.writtenBy(),
        talks ? vault.open(letter.body()) : null);
  }
}
