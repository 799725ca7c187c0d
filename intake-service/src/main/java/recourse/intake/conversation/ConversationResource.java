package recourse.intake.conversation;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.ComplaintViews;
import recourse.intake.complaints.WordsAccess;
import recourse.intake.conversation.ConversationView.QuestionEntry;
import recourse.intake.conversation.ConversationView.SummaryEntry;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** How a complaint is understood: questions, answers, the summary and its confirmation. */
@Path("/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConversationResource {
  private final AskQuestionHandler ask;
  private final AnswerQuestionHandler answer;
  private final SummariseComplaintHandler summarise;
  private final ConfirmSummaryHandler confirm;
  private final Idempotency idempotency;
  private final ComplaintViews complaints;
  private final SqlConversations conversations;
  private final Caller caller;

  ConversationResource(
      AskQuestionHandler ask,
      AnswerQuestionHandler answer,
      SummariseComplaintHandler summarise,
      ConfirmSummaryHandler confirm,
      Idempotency idempotency,
      ComplaintViews complaints,
      SqlConversations conversations,
      Caller caller) {
    this.ask = ask;
    this.answer = answer;
    this.summarise = summarise;
    this.confirm = confirm;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.conversations = conversations;
    this.caller = caller;
  }

  /** A question to the customer. */
  public record QuestionRequest(
      @NotBlank(message = "must hold the question, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must hold the question, in 1 to 8,000 characters")
          String question) {}

  /** What the customer answered. */
  public record AnswerRequest(
      @NotBlank(message = "must hold the answer, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must hold the answer, in 1 to 8,000 characters")
          String answer) {}

  /** The complaint in our words. */
  public record SummaryRequest(
      @NotBlank(message = "must say the complaint back, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must say the complaint back, in 1 to 8,000 characters")
          String summary) {}

  /** The way the customer confirmed; without a channel, the way the complaint came in. */
  public record ConfirmationRequest(@Nullable Channel channel) {}

  /** What was said so far; questions in the order they were asked. */
  @GET
  @Path("/hearing")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public ConversationView conversation(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    complaints.requireKnown(id);
    Conversation conversation = conversations.shown(id);
    boolean withWords = WordsAccess.mayRead(caller::hasRole);
    List<SummaryEntry> summaries = ConversationView.summaries(conversation, withWords);
    Page<QuestionEntry> page =
        Page.numbered(
            ConversationView.questions(conversation, withWords), paging, Function.identity());
    return new ConversationView(
        summaries.isEmpty() ? null : summaries.get(summaries.size() - 1),
        page.items(),
        page.next(),
        conversation.version());
  }

  /** Asks the customer to make something clear. */
  @POST
  @Path("/questions")
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(value = ConversationView.class, responseCode = "201")
  public Response ask(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      @NotNull(message = "must be an object") @Valid QuestionRequest request) {
    return idempotency
        .once(
            key,
            "POST /complaints/" + id + "/questions",
            request,
            () -> ask.handle(new AskQuestion(id, request.question(), caller.name())))
        .createdWithin("/complaints/" + id + "/hearing", conversation(id, paging));
  }

  /** Keeps what the customer answered. */
  @PUT
  @Path("/questions/{number}/answer")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public ConversationView answer(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @Valid @BeanParam Paging paging,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid AnswerRequest request) {
    answer.handle(
        new AnswerQuestion(id, number, request.answer(), caller.name(), ifMatch.version()));
    return conversation(id, paging);
  }

  /** Says the complaint back; a better summary takes the place of an earlier one. */
  @PUT
  @Path("/summary")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public ConversationView summarise(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid SummaryRequest request) {
    summarise.handle(
        new SummariseComplaint(id, request.summary(), caller.name(), ifMatch.version()));
    return conversation(id, paging);
  }

  /** The customer says that this is it. */
  @PUT
  @Path("/summary/confirmation")
  @RolesAllowed({"agent", "handler", "supervisor", "crm"})
  public ConversationView confirm(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object, perhaps empty") @Valid ConfirmationRequest request) {
    confirm.handle(new ConfirmSummary(id, request.channel(), caller.name(), ifMatch.version()));
    return conversation(id, paging);
  }
}
