package recourse.spine.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.ProblemDocument;
import recourse.spine.refusal.ProblemDocument.Violation;
import recourse.spine.refusal.Problems;
import recourse.spine.refusal.Reason;

/** Reads the data of commands as strictly as requests over HTTP, with the same problems. */
@ApplicationScoped
class CommandReader {
  private final ObjectMapper json;
  private final Validator validator;

  CommandReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** The data is not what the command wants. */
  static final class NotAcceptable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient ProblemDocument problem;

    NotAcceptable(ProblemDocument problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }

    ProblemDocument problem() {
      return problem;
    }
  }

  <C> C read(byte @Nullable [] data, Class<C> type) throws NotAcceptable {
    C command = parse(data, type);
    List<Violation> violations =
        validator.validate(command).stream()
            .map(CommandReader::violation)
            .sorted(Comparator.comparing(Violation::field))
            .toList();
    if (!violations.isEmpty()) {
      Violation first = violations.get(0);
      throw new NotAcceptable(
          ProblemDocument.of(
              Reason.Kind.INVALID.status(),
              Reason.Kind.INVALID.title(),
              CommonReason.REQUEST_INVALID.code(),
              first.field() + " " + first.expected(),
              List.of(first)));
    }
    return command;
  }

  private <C> C parse(byte @Nullable [] data, Class<C> type) throws NotAcceptable {
    try {
      C command = data == null ? null : json.readValue(data, type);
      if (command == null) {
        throw new NotAcceptable(unreadable());
      }
      return command;
    } catch (JsonProcessingException wrong) {
      throw new NotAcceptable(Problems.describe(wrong));
    } catch (IOException notJson) {
      throw new NotAcceptable(unreadable());
    }
  }

  private static ProblemDocument unreadable() {
    return ProblemDocument.of(
        Reason.Kind.INVALID.status(),
        Reason.Kind.INVALID.title(),
        "request.unreadable",
        "The data must be valid JSON.");
  }

  private static Violation violation(ConstraintViolation<?> wrong) {
    return new Violation(wrong.getPropertyPath().toString(), wrong.getMessage());
  }
}
