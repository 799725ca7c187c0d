package recourse.spine.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is not a success (RFC 9457).
 *
 * @param type {@code urn:recourse:problem:} and the code
 * @param title the same for every problem of this sort
 * @param status the HTTP status
 * @param code stable; what programs look at
 * @param detail what would be right, for people
 * @param field the one field it concerns, where there is one
 * @param violations every field that is not acceptable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
    String type,
    String title,
    int status,
    String code,
    String detail,
    @Nullable String field,
    List<Violation> violations) {

  /** The media type of RFC 9457. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * A field that is not acceptable.
   *
   * @param field its path in the request
   * @param expected what would be right
   */
  public record Violation(String field, String expected) {}

  /** A problem that concerns the request as a whole. */
  public static ProblemDocument of(int status, String title, String code, String detail) {
    return new ProblemDocument(urn(code), title, status, code, detail, null, List.of());
  }

  /** A problem with named fields. */
  public static ProblemDocument of(
      int status, String title, String code, String detail, List<Violation> violations) {
    String field = violations.size() == 1 ? violations.get(0).field() : null;
    return new ProblemDocument(urn(code), title, status, code, detail, field, violations);
  }

  /** The problem a refusal becomes. */
  public static ProblemDocument of(Refusal refusal) {
    Reason reason = refusal.reason();
    return new ProblemDocument(
        urn(reason.code()),
        reason.kind().title(),
        reason.kind().status(),
        reason.code(),
        refusal.detail(),
        refusal.field(),
        List.of());
  }

  /** The answer that carries it. */
  public Response toResponse() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }

  private static String urn(String code) {
    return "urn:recourse:problem:" + code;
  }
}
