package recourse.intake.conversation;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Channel;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.WordsAccess;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;
import recourse.spine.http.Caller;
import recourse.spine.http.Counted;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Slice;

/** How a complaint is heard: questions, answers, the summary and its confirmation. */
@Path("/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConversationResource {
  private static final int FIRST_PAGE = 50;

  private final AskQuestionHandler ask;
  private final AnswerQuestionHandler answer;
  private final SummariseComplaintHandler summarise;
  private final ConfirmSummaryHandler confirm;
  private final Idempotency idempotency;
  private final SqlComplaints complaints;
  private final SqlConversations hearings;
  private final Vault vault;
  private final Caller caller;

  ConversationResource(
      AskQuestionHandler ask,
      AnswerQuestionHandler answer,
      SummariseComplaintHandler summarise,
      ConfirmSummaryHandler confirm,
      Idempotency idempotency,
      SqlComplaints complaints,
      SqlConversations hearings,
      Vault vault,
      Caller caller) {
    this.ask = ask;
    this.answer = answer;
    this.summarise = summarise;
    this.confirm = confirm;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.hearings = hearings;
    this.vault = vault;
    this.caller = caller;
  }

  /** A question to the customer. */
  public record Asked(
      @NotBlank(message = "must hold the question, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must hold the question, in 1 to 8,000 characters")
          String question) {}

  /** What the customer answered. */
  public record Answered(
      @NotBlank(message = "must hold the answer, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must hold the answer, in 1 to 8,000 characters")
          String answer) {}

  /** The complaint in our words. */
  public record Summarised(
      @NotBlank(message = "must say the complaint back, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must say the complaint back, in 1 to 8,000 characters")
          String summary) {}

  /** The way the customer confirmed; without a channel, the way the complaint came in. */
  public record Confirmed(Channel channel) {}

  /**
   * What was heard: the summary in force and a page of the questions; {@code next} is the cursor of
   * the page behind it, or null.
   */
  public record HeardSoFar(
      ConversationView.Said summary, List<ConversationView.Clarified> questions, String next) {}

  /** What was heard so far; questions in the order they were asked. */
  @GET
  @Path("/hearing")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  @APIResponseSchema(HeardSoFar.class)
  public Response hearing(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    return heard(id, cursor, limit, Response.ok());
  }

  /** Asks the customer to make something clear. */
  @POST
  @Path("/questions")
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(value = HeardSoFar.class, responseCode = "201")
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Asked request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /complaints/" + id + "/questions",
            request,
            () -> ask.handle(new AskQuestion(id, request.question(), caller.name())));
    return heard(id, outcome.created("/complaints/" + id + "/questions"));
  }

  /** Keeps what the customer answered. */
  @PUT
  @Path("/questions/{number}/answer")
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(HeardSoFar.class)
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object") @Valid Answered request) {
    answer.handle(
        new AnswerQuestion(
            id, number, request.answer(), caller.name(), Etag.expectedVersion(ifMatch)));
    return heard(id, Response.ok());
  }

  /** Says the complaint back; a better summary takes the place of an earlier one. */
  @PUT
  @Path("/summary")
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(HeardSoFar.class)
  public Response summarise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object") @Valid Summarised request) {
    summarise.handle(
        new SummariseComplaint(
            id, request.summary(), caller.name(), Etag.expectedVersion(ifMatch)));
    return heard(id, Response.ok());
  }

  /** The customer says that this is it. */
  @PUT
  @Path("/summary/confirmation")
  @RolesAllowed({"agent", "handler", "supervisor", "crm"})
  @APIResponseSchema(HeardSoFar.class)
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object, perhaps empty") @Valid Confirmed request) {
    confirm.handle(
        new ConfirmSummary(id, request.channel(), caller.name(), Etag.expectedVersion(ifMatch)));
    return heard(id, Response.ok());
  }

  private Response heard(UUID id, Response.ResponseBuilder answer) {
    return heard(id, null, FIRST_PAGE, answer);
  }

  private Response heard(UUID id, String cursor, int limit, Response.ResponseBuilder answer) {
    complaints.get(id);
    Conversation hearing = hearings.of(id);
    Function<Sealed, String> reading =
        WordsAccess.mayRead(caller::hasRole) ? vault::open : kept -> null;
    ConversationView view = ConversationView.of(hearing, reading);
    Slice<ConversationView.Clarified> page =
        Counted.page(view.questions(), cursor, limit, Function.identity());
    return answer
        .entity(new HeardSoFar(view.summary(), page.items(), page.next()))
        .header("ETag", Etag.of(hearing.version()))
        .build();
  }
}
