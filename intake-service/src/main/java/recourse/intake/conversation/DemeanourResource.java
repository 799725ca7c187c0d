package recourse.intake.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.ComplaintViews;
import recourse.intake.complaints.WordsAccess;
import recourse.spine.aggregate.Versioned;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Who is speaking in a complaint, and what helps. */
@Path("/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemeanourResource {
  private static final String TEXT = "must hold at most 2,000 characters";

  private final NoteDemeanourHandler note;
  private final RecordDeescalationHandler record;
  private final Idempotency idempotency;
  private final ComplaintViews complaints;
  private final SqlConversations conversations;
  private final Caller caller;

  DemeanourResource(
      NoteDemeanourHandler note,
      RecordDeescalationHandler record,
      Idempotency idempotency,
      ComplaintViews complaints,
      SqlConversations conversations,
      Caller caller) {
    this.note = note;
    this.record = record;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.conversations = conversations;
    this.caller = caller;
  }

  /** What was noticed; without a channel, where the complaint came in. */
  public record NoteRequest(
      @NotNull(message = "must be CALM, ANGRY, CONFUSED, DEMANDING, DISTRESSED or OTHER")
          Emotion emotion,
      @NotNull(message = "must be ASSERTIVE, AGGRESSIVE or RESERVED") CommunicationStyle manner,
      @Nullable Channel channel,
      @NotBlank(message = "must say what happened to them, not what they are")
          @Size(max = 2_000, message = TEXT)
          String underlyingReason,
      @Size(max = 2_000, message = TEXT) @Nullable String tone,
      @Size(max = 2_000, message = TEXT) @Nullable String nonVerbal,
      @Size(max = 2_000, message = TEXT) @Nullable String circumstances) {}

  /** A prompt that was used, and what came of it. */
  public record AttemptRequest(
      @NotBlank(message = "must be the code of a prompt") String prompt,
      @NotNull(message = "must be CALMED, UNCHANGED or ESCALATED")
          DeescalationAttempt.Effect effect) {}

  /**
   * Who is speaking, what helps, and a page of what was tried. Words only for those who talk with
   * them.
   */
  public record DemeanourResponse(
      @Nullable DemeanourNote noticed,
      @Nullable Instant noticedAt,
      @Nullable String noticedBy,
      String guidanceVersion,
      List<GuidancePrompt> prompts,
      List<DeescalationAttempt> deescalations,
      @Nullable String next,
      @JsonIgnore long version)
      implements Versioned {}

  /** Who is speaking, and what was tried, in its order. */
  @GET
  @Path("/demeanour")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public DemeanourResponse demeanour(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    complaints.requireKnown(id);
    Conversation conversation = conversations.shown(id);
    Page<DeescalationAttempt> page =
        Page.numbered(conversation.attempts(), paging, Function.identity());
    Demeanour demeanour = conversation.demeanour().orElse(null);
    if (demeanour == null) {
      return new DemeanourResponse(
          null,
          null,
          null,
          GuidancePolicy.VERSION,
          List.of(),
          page.items(),
          page.next(),
          conversation.version());
    }
    DemeanourNote noticed = demeanour.note();
    return new DemeanourResponse(
        WordsAccess.mayRead(caller::hasRole) ? noticed : noticed.withoutWords(),
        demeanour.notedAt(),
        demeanour.notedBy(),
        GuidancePolicy.VERSION,
        GuidancePolicy.prompts(noticed),
        page.items(),
        page.next(),
        conversation.version());
  }

  /** Keeps what was noticed; the last note counts. */
  @PUT
  @Path("/demeanour")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public DemeanourResponse note(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid NoteRequest request) {
    note.handle(
        new NoteDemeanour(
            id,
            request.emotion(),
            request.manner(),
            request.channel(),
            request.underlyingReason(),
            request.tone(),
            request.nonVerbal(),
            request.circumstances(),
            caller.name(),
            ifMatch.version()));
    return demeanour(id, paging);
  }

  /** Keeps which prompt was used and whether the contact calmed. */
  @POST
  @Path("/deescalations")
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(value = DemeanourResponse.class, responseCode = "201")
  public Response tried(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      @NotNull(message = "must be an object") @Valid AttemptRequest request) {
    return idempotency
        .once(
            key,
            "POST /complaints/" + id + "/deescalations",
            request,
            () ->
                record.handle(
                    new RecordDeescalation(id, request.prompt(), request.effect(), caller.name())))
        .createdWithin("/complaints/" + id + "/demeanour", demeanour(id, paging));
  }
}
