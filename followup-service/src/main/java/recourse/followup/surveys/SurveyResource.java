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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import recourse.followup.followups.FollowUp;
import recourse.followup.followups.FollowUpPolicy;
import recourse.followup.followups.FollowUpReason;
import recourse.followup.followups.FollowUps;
import recourse.followup.followups.SurveyToken;
import recourse.spine.http.Caller;
import recourse.spine.refusal.ProblemDocument;
import recourse.spine.refusal.Refusal;

/**
 * The survey behind a link. The secret in the link is the only key; one that was never given out,
 * has expired or is no longer wanted gets the same answer, and ten of those in a minute are enough.
 * Whoever comes with a token of staff is shown out: nobody answers for a customer.
 */
@Path("/surveys/{token}")
public class SurveyResource {
  private final FollowUps followUps;
  private final FollowUpPolicy policy;
  private final AnswerSurveyHandler answer;
  private final SurveyPage page;
  private final SurveyTexts words;
  private final WrongTries wrongTries;
  private final Validator validator;
  private final Caller caller;
  private final Clock clock;

  SurveyResource(FollowUps followUps, FollowUpPolicy policy, AnswerSurveyHandler answer, SurveyPage page, SurveyTexts words, WrongTries wrongTries, Validator validator, Caller caller, Clock clock) {
    this.followUps = followUps;
    this.policy = policy;
    this.answer = answer;
    this.page = page;
    this.words = words;
    this.wrongTries = wrongTries;
    this.validator = validator;
    this.caller = caller;
    this.clock = clock;
  }
  @Context HttpServerRequest request;

  @QueryParam("lang")
  String chosen;

  @HeaderParam("Accept-Language")
  String accepted;

  /**
   * An answer was taken.
   *
   * @param version 1 for the first answer, 2 for its amendment
   */
  public record Taken(int version) {}

  /** The page with the questions. */
  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public Response ask(@PathParam("token") String secret) {
    return asPage(() -> questionsFor(SurveyToken.of(secret)));
  }

  /** The answer of the page. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response answerFromPage(
      @PathParam("token") String secret, @BeanParam SurveyFormPage form) {
    return asPage(() -> takeFromPage(SurveyToken.of(secret), form));
  }

  /** The same answer from a program. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response answerFromProgram(
      @PathParam("token") String secret,
      @NotNull(message = "must be an object with solved and csat") @Valid SurveyRequest json) {
    if (wrongTries.areUsedUpBy(address())) {
      return ProblemDocument.of(
              429, "Too many tries", "survey.too-many-tries", "Try again in a minute.")
          .toResponse();
    }
    expectCustomer();
    SurveyToken token = SurveyToken.of(secret);
    return Response.ok(
            new Taken(counted(() -> answer.handle(new AnswerSurvey(token, json.reply())))))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response questionsFor(SurveyToken token) {
    FollowUp followUp = open(token);
    return followUp.mayAnswer(clock.instant(), policy)
        ? page.questions(200, language(), SurveyPage.Questions.first(followUp.asksForScores()))
        : page.show(200, SurveyPage.Face.ANSWERED, language());
  }

  private Response takeFromPage(SurveyToken token, SurveyFormPage form) {
    boolean withScores = open(token).asksForScores();
    SurveyRequest given = form.request();
    List<String> problems = problemsOf(given, withScores);
    if (!problems.isEmpty()) {
      return page.questions(
          400, language(), new SurveyPage.Questions(withScores, form.was(), problems));
    }
    answer.handle(new AnswerSurvey(token, given.reply()));
    return page.show(
        200, given.helpWanted() ? SurveyPage.Face.HELP : SurveyPage.Face.THANKS, language());
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
        .sorted(java.util.Comparator.comparing(List.of("solved", "csat", "other")::indexOf))
        .toList();
  }

  private FollowUp open(SurveyToken token) {
    expectCustomer();
    Instant now = clock.instant();
    FollowUp followUp = followUps.invitedWith(token).orElseThrow(FollowUp::unknownSurvey);
    followUp.expectOpenFor(token, now, policy);
    return followUp;
  }

  private void expectCustomer() {
    if (caller.isKnown()) {
      throw new Refusal(
          FollowUpReason.SURVEY_FOR_CUSTOMERS, "Without a token: staff do not answer surveys.");
    }
  }

  private Response asPage(Supplier<Response> visit) {
    if (wrongTries.areUsedUpBy(address())) {
      return page.show(429, SurveyPage.Face.TOO_MANY, language());
    }
    try {
      return counted(visit);
    } catch (Refusal refusal) {
      if (refusal.reason() == FollowUpReason.SURVEY_UNKNOWN) {
        return page.show(404, SurveyPage.Face.GONE, language());
      }
      return refusal.reason() == FollowUpReason.SURVEY_FOR_CUSTOMERS
          ? page.show(403, SurveyPage.Face.STAFF, language())
          : page.show(409, SurveyPage.Face.ANSWERED, language());
    }
  }

  private <T> T counted(Supplier<T> visit) {
    try {
      return visit.get();
    } catch (Refusal refusal) {
      if (refusal.reason() == FollowUpReason.SURVEY_UNKNOWN) {
        wrongTries.count(address());
      }
      throw refusal;
    }
  }

  private String language() {
    return words.choose(chosen, accepted);
  }

  private String address() {
    return request.remoteAddress().hostAddress();
  }
}
