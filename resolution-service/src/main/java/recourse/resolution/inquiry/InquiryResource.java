package recourse.resolution.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RootCause;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What was looked into: evidence, the reasoning behind the decision, and the cause. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InquiryResource {
  private static final String LONG = "must hold at most 8,000 characters";
  private static final int MANY = 8_000;

  private final InvestigateHandler investigate;
  private final Idempotency idempotency;
  private final SqlInquiries inquiries;
  private final Caller caller;

  InquiryResource(
      InvestigateHandler investigate,
      Idempotency idempotency,
      SqlInquiries inquiries,
      Caller caller) {
    this.investigate = investigate;
    this.idempotency = idempotency;
    this.inquiries = inquiries;
    this.caller = caller;
  }

  /** An evidence: words, a reference, or both. */
  public record ImportOutcome(
      @NotNull(message = "must name the kind, for example CUSTOMER_STATEMENT") EvidenceKind kind,
      @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String statedBy,
      LocalDate dated,
      @Pattern(
              regexp = "[A-Za-z0-9._:/#-]{1,200}",
              message = "must be 1 to 200 letters, digits or . _ : / # -")
          String reference,
      @Size(max = MANY, message = LONG) String words) {}

  /** What was found and why. */
  public record Reasoned(
      @NotBlank(message = "must say what was found") @Size(max = MANY, message = LONG)
          String finding,
      @NotNull(message = "must name 1 to 20 laws, policies or standards")
          @Size(min = 1, max = 20, message = "must name 1 to 20 laws, policies or standards")
          List<@NotNull(message = "must not be null") @Valid Standard> standards,
      @NotNull(message = "must weigh every evidence")
          @Size(min = 1, max = 200, message = "must weigh 1 to 200 pieces of evidence")
          List<@NotNull(message = "must not be null") @Valid Weighed> weighed) {}

  /** What was applied, and how. */
  public record Standard(
      @NotBlank(message = "must name the law, policy or standard")
          @Size(max = 200, message = "must hold at most 200 characters")
          String standard,
      @Size(max = 64, message = "must hold at most 64 characters") String edition,
      @NotBlank(message = "must say how it applies here") @Size(max = MANY, message = LONG)
          String application) {}

  /** What an evidence was worth. */
  public record Weighed(
      @Min(value = 1, message = "must be the number of an evidence") int evidence,
      @NotNull(message = "must be NONE, SOME or DECISIVE") Weight weight,
      @NotBlank(message = "must say why") @Size(max = MANY, message = LONG) String because) {}

  /** From the symptom to the cause. */
  public record Asked(
      @NotBlank(message = "must say what was seen") @Size(max = MANY, message = LONG)
          String symptom,
      @NotNull(message = "must ask why three to seven times")
          @Size(min = 3, max = 7, message = "must ask why three to seven times")
          List<@NotNull(message = "must not be null") @Valid Because> whys,
      @NotNull(message = "must say where the cause lies, for example PROCESS") RootCause cause) {}

  /** A why and its answer. */
  public record Because(
      @NotBlank(message = "must ask why") @Size(max = MANY, message = LONG) String question,
      @NotBlank(message = "must answer it") @Size(max = MANY, message = LONG) String answer) {}

  /** All of it. */
  @GET
  @Path("/investigation")
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Response whole(@PathParam("id") UUID id) {
    return answer(Response.ok(), id);
  }

  /** Adds an evidence. */
  @POST
  @Path("/evidence")
  @RolesAllowed({"handler", "supervisor"})
  public Response gather(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid ImportOutcome request) {
    refuseNothing(request);
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/evidence",
            request,
            () ->
                investigate.handle(
                    new Investigate(
                        id,
                        caller.name(),
                        null,
                        Investigate.evidence(
                            request.kind(),
                            request.statedBy(),
                            request.dated(),
                            request.reference(),
                            request.words()))));
    return answer(outcome.created("/cases/" + id + "/evidence"), id);
  }

  /** Says what was found, by which standards, and what each evidence was worth. */
  @PUT
  @Path("/reasoning")
  @RolesAllowed({"handler", "supervisor"})
  public Response reason(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Reasoned request) {
    return put(
        id,
        ifMatch,
        Investigate.reasoning(
            request.finding(),
            request.standards().stream()
                .map(s -> new AppliedStandard(s.standard(), s.edition(), s.application()))
                .toList(),
            request.weighed().stream()
                .map(w -> new Weighing(w.evidence(), w.weight(), w.because()))
                .toList()));
  }

  /** Asks why from the symptom to the cause. */
  @PUT
  @Path("/root-cause")
  @RolesAllowed({"handler", "supervisor", "quality"})
  public Response findCause(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Asked request) {
    return put(
        id,
        ifMatch,
        Investigate.cause(
            request.symptom(),
            request.whys().stream().map(w -> new Why(w.question(), w.answer())).toList(),
            request.cause()));
  }

  private static void refuseNothing(ImportOutcome request) {
    boolean blank = request.words() == null || request.words().isBlank();
    if (blank && request.reference() == null) {
      throw new Refusal(CommonReason.REQUEST_INVALID, "words", "Words, a reference, or both.");
    }
  }

  private Response put(UUID id, IfMatch ifMatch, Investigate.Finding finding) {
    investigate.handle(new Investigate(id, caller.name(), ifMatch.version(), finding));
    return answer(Response.ok(), id);
  }

  private Response answer(Response.ResponseBuilder answer, UUID id) {
    InquiryView view = inquiries.show(id);
    return answer.entity(view).header("ETag", Etag.of(view.version())).build();
  }
}
