package recourse.intake.conversation;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Channel;
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

/** Who is speaking in a complaint, and what helps. */
@Path("/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemeanourResource {
  private static final int FIRST_PAGE = 50;
  private static final String TEXT = "must hold at most 2,000 characters";

  private final NoteDemeanourHandler notice;
  private final RecordDeescalationHandler record;
  private final Idempotency idempotency;
  private final SqlComplaints complaints;
  private final SqlDemeanours demeanours;
  private final Vault vault;
  private final Caller caller;

  DemeanourResource(
      NoteDemeanourHandler notice,
      RecordDeescalationHandler record,
      Idempotency idempotency,
      SqlComplaints complaints,
      SqlDemeanours demeanours,
      Vault vault,
      Caller caller) {
    this.notice = notice;
    this.record = record;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.demeanours = demeanours;
    this.vault = vault;
    this.caller = caller;
  }

  /** What was noticed; without a channel, where the complaint came in. */
  public record Seen(
      @NotNull(message = "must be CALM, ANGRY, CONFUSED, DEMANDING, DISTRESSED or OTHER")
          Emotion emotion,
      @NotNull(message = "must be ASSERTIVE, AGGRESSIVE or RESERVED") CommunicationStyle manner,
      Channel channel,
      @NotBlank(message = "must say what happened to them, not what they are")
          @Size(max = 2_000, message = TEXT)
          String underlyingReason,
      @Size(max = 2_000, message = TEXT) String tone,
      @Size(max = 2_000, message = TEXT) String nonVerbal,
      @Size(max = 2_000, message = TEXT) String circumstances) {
    DemeanourNote toNoticed(Channel usual) {
      return new DemeanourNote(
          emotion,
          manner,
          channel == null ? usual : channel,
          underlyingReason,
          tone,
          nonVerbal,
          circumstances);
    }
  }

  /** A prompt that was used, and what came of it. */
  public record Tried(
      @NotBlank(message = "must be the code of a prompt") String prompt,
      @NotNull(message = "must be CALMED, UNCHANGED or ESCALATED")
          DeescalationAttempt.Effect effect) {}

  /**
   * Who is speaking, what helps, and a page of what was tried; {@code next} is the cursor of the
   * page behind it. Words only for those who talk with them.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Shown(
      DemeanourNote noticed,
      Instant noticedAt,
      String noticedBy,
      String guidanceVersion,
      List<GuidancePrompt> prompts,
      List<DeescalationAttempt> deescalations,
      String next) {}

  /** Who is speaking, and what was tried, in its order. */
  @GET
  @Path("/demeanour")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  @APIResponseSchema(Shown.class)
  public Response demeanour(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    return shown(complaints.get(id), cursor, limit, Response.ok());
  }

  /** Keeps what was noticed; the last one counts. */
  @PUT
  @Path("/demeanour")
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(Shown.class)
  public Response notice(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object") @Valid Seen request) {
    DemeanourNote noticed = request.toNoticed(complaints.get(id).channel());
    notice.handle(new NoteDemeanour(id, noticed, caller.name(), Etag.expectedVersion(ifMatch)));
    return shown(complaints.get(id), null, FIRST_PAGE, Response.ok());
  }

  /** Keeps which prompt was used and whether the contact calmed. */
  @POST
  @Path("/deescalations")
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(value = Shown.class, responseCode = "201")
  public Response tried(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Tried request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /complaints/" + id + "/deescalations",
            request,
            () ->
                record.handle(
                    new RecordDeescalation(id, request.prompt(), request.effect(), caller.name())));
    return shown(
        complaints.get(id),
        null,
        FIRST_PAGE,
        outcome.created("/complaints/" + id + "/deescalations"));
  }

  private Response shown(
      Complaint complaint, String cursor, int limit, Response.ResponseBuilder answer) {
    Demeanour demeanour = demeanours.of(complaint.id());
    Function<Sealed, String> reading =
        WordsAccess.mayRead(caller::hasRole) ? vault::open : kept -> null;
    DemeanourNote noticed = demeanour.noticed(reading);
    Slice<DeescalationAttempt> page =
        Counted.page(demeanour.deescalations(), cursor, limit, Function.identity());
    return answer
        .entity(
            new Shown(
                noticed,
                demeanour.noticedAt(),
                demeanour.noticedBy(),
                GuidancePolicy.VERSION,
                noticed == null ? List.of() : GuidancePolicy.prompts(noticed),
                page.items(),
                page.next()))
        .header("ETag", Etag.of(demeanour.version()))
        .build();
  }
}
