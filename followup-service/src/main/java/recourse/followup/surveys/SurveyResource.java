package recourse.followup.surveys;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recourse.followup.followups.AnswerSurvey;
import recourse.followup.followups.AnswerSurveyHandler;
import recourse.followup.followups.FollowUpReason;
import recourse.followup.followups.OpenSurvey;
import recourse.followup.followups.OpenSurveyHandler;
import recourse.followup.followups.SurveyReply;
import recourse.followup.followups.SurveyToken;
import recourse.spine.http.Caller;
import recourse.spine.refusal.ProblemDocument;
import recourse.spine.refusal.Refusal;

/**
 * The survey behind a link. The secret in the link is the only key; one that was never given out or
 * has expired gets the same answer, and ten of those in a minute are enough. Whoever comes with a
 * token of staff is refused: nobody answers for a customer.
 */
@Path("/surveys/{token}")
public class SurveyResource {
  private final OpenSurveyHandler open;
  private final AnswerSurveyHandler answer;
  private final SurveyPage page;
  private final SurveyTexts texts;
  private final WrongTries wrongTries;
  private final Validator validator;
  private final Caller caller;

  SurveyResource(
      OpenSurveyHandler open,
      AnswerSurveyHandler answer,
      SurveyPage page,
      SurveyTexts texts,
      WrongTries wrongTries,
      Validator validator,
      Caller caller) {
    this.open = open;
    this.answer = answer;
    this.page = page;
    this.texts = texts;
    this.wrongTries = wrongTries;
    this.validator = validator;
    this.caller = caller;
  }

  /**
   * An answer that was taken.
   *
   * @param version 1 for the first answer, 2 for its amendment
   */
  public record AnswerResponse(int version) {}

  /**
   * Which language the reader wants.
   *
   * @param chosen with a link on the page
   * @param accepted by the browser (RFC 9110, 12.5.4)
   */
  public record Reader(
      @QueryParam("lang") @Nullable String chosen,
      @HeaderParam("Accept-Language") @Nullable String accepted) {}

  /** The page with the questions. */
  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public Response ask(
      @PathParam("token") String secret,
      @BeanParam Reader reader,
      @Context HttpServerRequest request) {
    String language = language(reader);
    return asPage(request, language, () -> questionsFor(SurveyToken.of(secret), language));
  }

  /** The answer of the page. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response answerFromPage(
      @PathParam("token") String secret,
      @BeanParam Reader reader,
      @BeanParam SurveyFormPage form,
      @Context HttpServerRequest request) {
    String language = language(reader);
    return asPage(request, language, () -> takeFromPage(SurveyToken.of(secret), form, language));
  }

  /** The same answer from a program. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response answerFromProgram(
      @PathParam("token") String secret,
      @NotNull(message = "must be an object with solved and csat") @Valid SurveyRequest json,
      @Context HttpServerRequest request) {
    String address = addressOf(request);
    if (wrongTries.areUsedUpBy(address)) {
      return ProblemDocument.of(
              429, "Too many tries", "survey.too-many-tries", "Try again in a minute.")
          .toResponse();
    }
    expectCustomer();
    AnswerSurvey command = new AnswerSurvey(SurveyToken.of(secret), json.reply());
    return Response.ok(new AnswerResponse(counted(address, () -> answer.handle(command))))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response questionsFor(SurveyToken token, String language) {
    OpenSurvey.Questions questions = open(token);
    return questions.open()
        ? page.questions(200, language, SurveyPage.Questions.first(questions.withScores()))
        : page.show(200, SurveyPage.Face.ANSWERED, language);
  }

  private Response takeFromPage(SurveyToken token, SurveyFormPage form, String language) {
    boolean withScores = open(token).withScores();
    SurveyRequest given = form.request();
    List<String> problems = problemsOf(given, withScores);
    if (!problems.isEmpty()) {
      return page.questions(
          400, language, new SurveyPage.Questions(withScores, form.was(), problems));
    }
    SurveyReply reply = given.reply();
    answer.handle(new AnswerSurvey(token, reply));
    return page.show(
        200, reply.helpWanted() ? SurveyPage.Face.HELP : SurveyPage.Face.THANKS, language);
  }

  private List<String> problemsOf(SurveyRequest given, boolean withScores) {
    Set<String> fields =
        validator.validate(given).stream()
            .map(violation -> violation.getPropertyPath().toString())
            .collect(Collectors.toSet());
    if (withScores && given.csat() == null) {
      fields.add("csat");
    }
    return fields.stream()
        .map(field -> Set.of("solved", "csat").contains(field) ? field : "other")
        .distinct()
        .sorted(Comparator.comparing(List.of("solved", "csat", "other")::indexOf))
        .toList();
  }

  private OpenSurvey.Questions open(SurveyToken token) {
    expectCustomer();
    return open.handle(new OpenSurvey(token));
  }

  private void expectCustomer() {
    if (caller.isKnown()) {
      throw new Refusal(
          FollowUpReason.SURVEY_FOR_CUSTOMERS, "Without a token: staff do not answer surveys.");
    }
  }

  private Response asPage(HttpServerRequest request, String language, Supplier<Response> visit) {
    String address = addressOf(request);
    if (wrongTries.areUsedUpBy(address)) {
      return page.show(429, SurveyPage.Face.TOO_MANY, language);
    }
    try {
      return counted(address, visit);
    } catch (Refusal refusal) {
      if (refusal.reason() == FollowUpReason.SURVEY_UNKNOWN) {
        return page.show(404, SurveyPage.Face.GONE, language);
      }
      return refusal.reason() == FollowUpReason.SURVEY_FOR_CUSTOMERS
          ? page.show(403, SurveyPage.Face.STAFF, language)
          : page.show(409, SurveyPage.Face.ANSWERED, language);
    }
  }

  private <T> T counted(String address, Supplier<T> visit) {
    try {
      return visit.get();
    } catch (Refusal refusal) {
      if (refusal.reason() == FollowUpReason.SURVEY_UNKNOWN) {
        wrongTries.count(address);
      }
      throw refusal;
    }
  }

  private String language(Reader reader) {
    return texts.choose(reader.chosen(), reader.accepted());
  }

  private static String addressOf(HttpServerRequest request) {
    return request.remoteAddress().hostAddress();
  }
}
