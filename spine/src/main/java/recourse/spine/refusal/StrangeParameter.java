package recourse.spine.refusal;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.ProblemDocument.Violation;

/**
 * Finds the parameter of a query that is no value of the type its endpoint asks for. JAX-RS answers
 * such a query as if there were no endpoint at all.
 */
final class StrangeParameter {
  private StrangeParameter() {}

  /** The first of them; empty where there is none, or no endpoint. */
  static Optional<Violation> in(ResourceInfo endpoint, UriInfo asked) {
    return endpoint.getResourceMethod() == null
        ? Optional.empty()
        : Arrays.stream(endpoint.getResourceMethod().getParameters())
            .flatMap(StrangeParameter::asked)
            .filter(
                query -> isStrange(query.type(), asked.getQueryParameters().getFirst(query.name())))
            .findFirst()
            .map(query -> new Violation(query.name(), "must be " + Expectation.of(query.type())));
  }

  /** A parameter by itself, or those that a record of parameters holds. */
  private static Stream<Query> asked(Parameter parameter) {
    if (!parameter.isAnnotationPresent(BeanParam.class)) {
      return query(parameter, parameter.getType());
    }
    return Arrays.stream(parameter.getType().getDeclaredFields())
        .flatMap(field -> query(field, field.getType()));
  }

  private static Stream<Query> query(AnnotatedElement parameter, Class<?> type) {
    return Stream.ofNullable(parameter.getAnnotation(QueryParam.class))
        .map(named -> new Query(named.value(), type));
  }

  private record Query(String name, Class<?> type) {}

  private static boolean isStrange(Class<?> type, @Nullable String value) {
    if (value == null) {
      return false;
    }
    try {
      if (type == int.class || type == Integer.class) {
        Integer.parseInt(value);
      } else if (type == UUID.class) {
        UUID.fromString(value);
      }
      return false;
    } catch (IllegalArgumentException strange) {
      return true;
    }
  }
}
