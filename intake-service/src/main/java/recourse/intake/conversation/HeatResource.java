package recourse.intake.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.WordsAccess;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;
import recourse.spine.http.Caller;
import recourse.spine.http.Counted;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Slice;

/** How a customer was met: hear, empathise, apologise, take ownership. */
@Path("/complaints/{id}/heat")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HeatResource {
  private static final String TEXT = "must hold 1 to 2,000 characters";
  private static final int FIRST_PAGE = 50;
  private static final String SOMETHING = "(?s).*\\S.*";

  private final RecordHeatEvidenceHandler give;
  private final Idempotency idempotency;
  private final SqlComplaints complaints;
  private final SqlHeats heats;
  private final Vault vault;
  private final Caller caller;

  HeatResource(
      RecordHeatEvidenceHandler give,
      Idempotency idempotency,
      SqlComplaints complaints,
      SqlHeats heats,
      Vault vault,
      Caller caller) {
    this.give = give;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.heats = heats;
    this.vault = vault;
    this.caller = caller;
  }

  /** Evidence: empathy names a feeling, an apology its responsibility and its next step. */
  public record Given(
      @NotNull(message = "must be HEAR, EMPATHISE, APOLOGISE or TAKE_OWNERSHIP") HeatStep letter,
      @NotBlank(message = TEXT) @Size(max = 2_000, message = TEXT) String evidence,
      Emotion feeling,
      @Pattern(regexp = SOMETHING, message = TEXT) @Size(max = 2_000, message = TEXT)
          String responsibility,
      @Pattern(regexp = SOMETHING, message = TEXT) @Size(max = 2_000, message = TEXT)
          String nextStep) {}

  /** One piece of evidence; words only for those who talk with the customer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      HeatStep letter,
      String evidence,
      Emotion feeling,
      String responsibility,
      String nextStep,
      Instant at,
      String by) {
    static Line of(HeatEvidence given, Function<Sealed, String> reading) {
      return new Line(
          given.letter(),
          reading.apply(given.evidence()),
          given.feeling(),
          reading.apply(given.responsibility()),
          reading.apply(given.nextStep()),
          given.at(),
          given.by());
    }
  }

  /**
   * A page of the evidence, and the letters that have none yet; {@code next} is the cursor of the
   * page behind it, or null.
   */
  public record Met(List<Line> evidence, Set<HeatStep> missing, String next) {}

  /** The evidence so far, in the order it was given. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  @APIResponseSchema(Met.class)
  public Response met(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    return met(complaints.get(id), cursor, limit, Response.ok());
  }

  /** Gives evidence of a letter. */
  @POST
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(value = Met.class, responseCode = "201")
  public Response give(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Given request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /complaints/" + id + "/heat",
            request,
            () -> give.handle(command(id, request)));
    return met(
        complaints.get(id), null, FIRST_PAGE, outcome.created("/complaints/" + id + "/heat"));
  }

  private RecordHeatEvidence command(UUID id, Given request) {
    return new RecordHeatEvidence(
        id,
        request.letter(),
        request.evidence(),
        request.feeling(),
        request.responsibility(),
        request.nextStep(),
        caller.name());
  }

  private Response met(
      Complaint complaint, String cursor, int limit, Response.ResponseBuilder answer) {
    Heat heat = heats.of(complaint.id());
    Function<Sealed, String> reading =
        WordsAccess.mayRead(caller::hasRole) ? vault::open : kept -> null;
    Slice<Line> page =
        Counted.page(heat.evidence(), cursor, limit, given -> Line.of(given, reading));
    return answer
        .entity(new Met(page.items(), heat.missing(), page.next()))
        .header("ETag", Etag.of(heat.version()))
        .build();
  }
}
