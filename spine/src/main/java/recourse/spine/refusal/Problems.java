package recourse.spine.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import recourse.spine.fault.Fault;
import recourse.spine.refusal.ProblemDocument.Violation;

/**
 * The one place where anything that goes wrong behind an HTTP endpoint becomes a problem document.
 * No class name, SQL or stack trace ever leaves the service; what was not foreseen is answered with
 * a number under which it stands in the log.
 */
public class Problems {

  @ServerExceptionMapper
  public Response refused(Refusal refusal) {
    return ProblemDocument.of(refusal).toResponse();
  }

  @ServerExceptionMapper
  public Response violated(ConstraintViolationException violation) {
    List<Violation> violations =
        violation.getConstraintViolations().stream()
            .map(v -> new Violation(fieldOf(v), v.getMessage()))
            .sorted((a, b) -> a.field().compareTo(b.field()))
            .toList();
    return invalid(violations).toResponse();
  }

  private static ProblemDocument invalid(List<Violation> violations) {
    return ProblemDocument.of(
        400,
        Reason.Kind.INVALID.title(),
        CommonReason.REQUEST_INVALID.code(),
        violations.stream()
            .map(v -> v.field() + " " + v.expected())
            .collect(Collectors.joining("; ")),
        violations);
  }

  @ServerExceptionMapper({
    JsonProcessingException.class,
    JsonMappingException.class,
    MismatchedInputException.class
  })
  public Response unreadable(JsonProcessingException unreadable) {
    return describe(unreadable).toResponse();
  }

  /** The problem with JSON that cannot be read as what was asked for. */
  public static ProblemDocument describe(JsonProcessingException unreadable) {
    if (unreadable.getCause() instanceof Refusal refusal) {
      return ProblemDocument.of(refusal);
    }
    if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return ProblemDocument.of(
          400,
          Reason.Kind.INVALID.title(),
          unreadable instanceof UnrecognizedPropertyException
              ? "request.unknown-field"
              : "request.wrong-type",
          expectation(mapping),
          List.of(new Violation(pathOf(mapping), expectation(mapping))));
    }
    return ProblemDocument.of(
        400, Reason.Kind.INVALID.title(), "request.unreadable", "The body must be valid JSON.");
  }

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    ForbiddenException.class
  })
  public Response denied(SecurityException denied) {
    if (denied instanceof ForbiddenException) {
      return ProblemDocument.of(
              403, Reason.Kind.FORBIDDEN.title(), "role.missing", "Your roles do not allow this.")
          .toResponse();
    }
    Response answer =
        ProblemDocument.of(
                401,
                "Who is asking?",
                "token.missing-or-invalid",
                "Send a valid bearer token in the Authorization header.")
            .toResponse();
    return Response.fromResponse(answer).header("WWW-Authenticate", "Bearer").build();
  }

  @ServerExceptionMapper
  public Response webProblem(
      WebApplicationException problem, ResourceInfo endpoint, UriInfo asked) {
    Throwable cause = problem.getCause();
    if (cause instanceof JsonProcessingException unreadable) {
      return unreadable(unreadable);
    }
    if (cause instanceof Refusal refusal) {
      return refused(refusal);
    }
    int status = problem.getResponse().getStatus();
    if (status < 400) {
      return problem.getResponse();
    }
    Optional<Violation> strange = StrangeParameter.in(endpoint, asked);
    if (strange.isPresent()) {
      return invalid(List.of(strange.get())).toResponse();
    }
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "Not possible" : known.getReasonPhrase();
    return ProblemDocument.of(
            status, title, "http." + status, "The request was not understood as it was sent.")
        .toResponse();
  }

  @ServerExceptionMapper
  public Response unforeseen(Throwable unforeseen) {
    Optional<Refusal> refusal = Fault.find(unforeseen, Refusal.class);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    if (Fault.isConcurrentEdit(unforeseen)) {
      return refused(
          new Refusal(
              CommonReason.STALE, "Somebody else changed it at the same moment: try again."));
    }
    if (Fault.isTransient(unforeseen) || Fault.isOutOfTime(unforeseen)) {
      Log.warnf("temporarily unable to serve a request: %s", Fault.nameOf(unforeseen));
      Response answer =
          ProblemDocument.of(
                  503, "Not just now", "temporarily-unavailable", "Please try again in a moment.")
              .toResponse();
      return Response.fromResponse(answer).header("Retry-After", "2").build();
    }
    if (Fault.isCallerGone(unforeseen)) {
      Log.infof("a caller left before the request was whole");
      return ProblemDocument.of(
              400, Reason.Kind.INVALID.title(), "request.broken-off", "The body broke off.")
          .toResponse();
    }
    String number = UUID.randomUUID().toString();
    Log.errorf(unforeseen, "unforeseen, answered as %s", number);
    return ProblemDocument.of(
            500, "Our mistake", "unforeseen", "It stands in our log under " + number + ".")
        .toResponse();
  }

  /**
   * The path without the method and, where there is more, without the parameter of the endpoint.
   */
  private static String fieldOf(ConstraintViolation<?> violation) {
    List<String> path =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .map(Object::toString)
            .toList();
    return String.join(".", path.subList(Math.min(2, path.size() - 1), path.size()));
  }

  private static String pathOf(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static String expectation(JsonMappingException mapping) {
    if (mapping instanceof UnrecognizedPropertyException unknown) {
      return "'%s' is not a field here; known are %s"
          .formatted(unknown.getPropertyName(), known(unknown));
    }
    if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return Expectation.of(mismatch.getTargetType());
    }
    return "another type of value";
  }

  private static List<String> known(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
  }
}
