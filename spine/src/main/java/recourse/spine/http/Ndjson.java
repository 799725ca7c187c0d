package recourse.spine.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.ProblemDocument;
import recourse.spine.refusal.Problems;
import recourse.spine.refusal.Reason;

/** Reads newline-delimited JSON: each line by itself, so that a bad one does not spoil the rest. */
@ApplicationScoped
public class Ndjson {
  /** The media type. */
  public static final String MEDIA_TYPE = "application/x-ndjson";

  private final ObjectMapper json;
  private final Validator validator;

  @Inject
  Ndjson(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * A line that was read.
   *
   * @param number 1 for the first
   * @param value what it says; null when it is not acceptable
   * @param problem why it is not acceptable; null when it is
   */
  public record Line<T>(int number, @Nullable T value, @Nullable ProblemDocument problem) {}

  /** The lines of a body; blank ones are passed over but counted. */
  public <T> List<Line<T>> read(String body, Class<T> type) {
    List<Line<T>> lines = new ArrayList<>();
    int number = 0;
    for (String text : body.split("\n", -1)) {
      number++;
      if (!text.isBlank()) {
        lines.add(read(number, text, type));
      }
    }
    return lines;
  }

  /** One line of a longer stream. */
  public <T> Line<T> read(int number, String text, Class<T> type) {
    try {
      T value = json.readValue(text, type);
      return value == null
          ? new Line<>(number, null, invalid("must not be null"))
          : validated(number, value);
    } catch (JsonProcessingException unreadable) {
      return new Line<>(number, null, Problems.describe(unreadable));
    }
  }

  private <T> Line<T> validated(int number, T value) {
    String wrong =
        validator.validate(value).stream()
            .map(Ndjson::words)
            .sorted()
            .collect(Collectors.joining("; "));
    return wrong.isEmpty()
        ? new Line<>(number, value, null)
        : new Line<>(number, null, invalid(wrong));
  }

  private static String words(ConstraintViolation<?> violation) {
    return violation.getPropertyPath() + " " + violation.getMessage();
  }

  private static ProblemDocument invalid(String detail) {
    return ProblemDocument.of(
        400, Reason.Kind.INVALID.title(), CommonReason.REQUEST_INVALID.code(), detail);
  }
}
