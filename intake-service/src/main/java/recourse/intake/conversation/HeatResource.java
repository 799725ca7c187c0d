package recourse.intake.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.ComplaintViews;
import recourse.intake.complaints.WordsAccess;
import recourse.spine.aggregate.Versioned;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** How a customer was met: hear, empathise, apologise, take ownership. */
@Path("/complaints/{id}/heat")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HeatResource {
  private static final String TEXT = "must hold 1 to 2,000 characters";
  private static final String SOMETHING = "(?s).*\\S.*";

  private final RecordHeatEvidenceHandler record;
  private final Idempotency idempotency;
  private final ComplaintViews complaints;
  private final SqlConversations conversations;
  private final Caller caller;

  HeatResource(
      RecordHeatEvidenceHandler record,
      Idempotency idempotency,
      ComplaintViews complaints,
      SqlConversations conversations,
      Caller caller) {
    this.record = record;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.conversations = conversations;
    this.caller = caller;
  }

  /** Evidence: empathy names a feeling, an apology its responsibility and its next step. */
  public record EvidenceRequest(
      @NotNull(message = "must be HEAR, EMPATHISE, APOLOGISE or TAKE_OWNERSHIP") HeatStep letter,
      @NotBlank(message = TEXT) @Size(max = 2_000, message = TEXT) String evidence,
      @Nullable Emotion feeling,
      @Pattern(regexp = SOMETHING, message = TEXT) @Size(max = 2_000, message = TEXT)
          @Nullable String responsibility,
      @Pattern(regexp = SOMETHING, message = TEXT) @Size(max = 2_000, message = TEXT)
          @Nullable String nextStep) {}

  /** A page of the evidence, and the letters that have none yet. */
  public record HeatResponse(
      List<HeatEvidence> evidence,
      Set<HeatStep> missing,
      @Nullable String next,
      @JsonIgnore long version)
      implements Versioned {}

  /** The evidence so far, in the order it was given; words only for those who talk with them. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public HeatResponse heat(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    complaints.requireKnown(id);
    Conversation conversation = conversations.shown(id);
    boolean withWords = WordsAccess.mayRead(caller::hasRole);
    Page<HeatEvidence> page =
        Page.numbered(
            conversation.heat(), paging, given -> withWords ? given : given.withoutWords());
    return new HeatResponse(
        page.items(), conversation.missing(), page.next(), conversation.version());
  }

  /** Gives evidence of a letter. */
  @POST
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(value = HeatResponse.class, responseCode = "201")
  public Response give(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      @NotNull(message = "must be an object") @Valid EvidenceRequest request) {
    String place = "/complaints/" + id + "/heat";
    return idempotency
        .once(key, "POST " + place, request, () -> record.handle(command(id, request)))
        .createdWithin(place, heat(id, paging));
  }

  private RecordHeatEvidence command(UUID id, EvidenceRequest request) {
    return new RecordHeatEvidence(
        id,
        request.letter(),
        request.evidence(),
        request.feeling(),
        request.responsibility(),
        request.nextStep(),
        caller.name());
  }
}
