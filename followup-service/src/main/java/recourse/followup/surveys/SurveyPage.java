package recourse.followup.surveys;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The page a customer sees. It loads nothing from anywhere, runs no script, is kept by no cache,
 * and tells no other site where its reader came from.
 */
@ApplicationScoped
public class SurveyPage {
  private final SecureRandom random = new SecureRandom();

  private final Template page;

  private final SurveyTexts words;

  SurveyPage(@Location("survey.html") Template page, SurveyTexts words) {
    this.page = page;
    this.words = words;
  }

  /** Which face of the page to show, and which words head it. */
  enum Face {
    QUESTIONS("title"),
    THANKS("thanks"),
    HELP("thanks"),
    ANSWERED("thanks"),
    GONE("gone"),
    TOO_MANY("many"),
    STAFF("staff");

    private final String headline;

    Face(String headline) {
      this.headline = headline;
    }
  }

  /**
   * A score on the page.
   *
   * @param name of the field: {@code csat}, {@code ces}, {@code nps}
   * @param required whether an answer needs it
   * @param scores from the lowest to the highest
   */
  @TemplateData
  public record Scale(String name, boolean required, List<String> scores) {
    /** The three scores of the survey: satisfaction, ease, recommendation. */
    static final List<Scale> ALL =
        List.of(of("csat", true, 1, 5), of("ces", false, 1, 7), of("nps", false, 0, 10));

    private static Scale of(String name, boolean required, int lowest, int highest) {
      return new Scale(
          name,
          required,
          IntStream.rangeClosed(lowest, highest).mapToObj(Integer::toString).toList());
    }

    /** The name of the words that say which end is which. */
    public String hint() {
      return name + ".hint";
    }
  }

  /**
   * Something missing.
   *
   * @param field where
   */
  @TemplateData
  public record Problem(String field) {
    /** The name of the words that say what is missing. */
    public String key() {
      return "missing." + field;
    }
  }

  /**
   * The questions.
   *
   * @param withScores whether this customer is asked for scores
   * @param was what they had answered before something was found missing, by field
   * @param problems the fields in which something is missing; none at first
   */
  record Questions(boolean withScores, Map<String, String> was, List<String> problems) {
    /** Nothing answered yet. */
    static Questions first(boolean withScores) {
      return new Questions(withScores, Map.of(), List.of());
    }
  }

  /** The questions in a language. */
  Response questions(int status, String language, Questions questions) {
    return show(status, Face.QUESTIONS, language, questions);
  }

  /** Anything but the questions. */
  Response show(int status, Face face, String language) {
    return show(status, face, language, Questions.first(false));
  }

  private Response show(int status, Face face, String language, Questions questions) {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    String html =
        page.data("face", face.name())
            .data("headline", face.headline)
            .data("language", language)
            .data("words", words.in(language))
            .data("others", words.othersThan(language).entrySet())
            .data("scales", questions.withScores() ? Scale.ALL : List.of())
            .data("was", questions.was())
            .data("problems", questions.problems().stream().map(Problem::new).toList())
            .data("nonce", nonce)
            .render();
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Cache-Control", "no-store")
        .header("Content-Language", language)
        .header("Vary", "Accept-Language")
        .header("Referrer-Policy", "no-referrer")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'nonce-%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                .formatted(nonce))
        .entity(html)
        .build();
  }
}
