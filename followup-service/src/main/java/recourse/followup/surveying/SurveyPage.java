package recourse.followup.surveying;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The page a customer sees. It loads nothing from anywhere, runs no script, is kept by no cache,
 * and tells no other site where its reader came from.
 */
@ApplicationScoped
public class SurveyPage {
  private final SecureRandom random = new SecureRandom();

  @Inject
  @Location("survey.html")
  Template page;

  /** Which face of the page to show. */
  enum Face {
    QUESTIONS,
    THANKS,
    ANSWERED,
    GONE,
    TOO_MANY
  }

  /** The questions; the complaint is a sentence about what is missing, or null. */
  Response questions(int status, String complaint) {
    return show(status, Face.QUESTIONS, complaint);
  }

  /** Anything but the questions. */
  Response show(int status, Face face) {
    return show(status, face, null);
  }

  private Response show(int status, Face face, String complaint) {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    String html =
        page.data("face", face.name()).data("complaint", complaint).data("nonce", nonce).render();
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'nonce-%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                .formatted(nonce))
        .entity(html)
        .build();
  }
}
