package recourse.spine.refusal;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.refusal.ProblemDocument.Violation;

/**
 * Finds the parameter of a query that is no value of the type its door asks for. JAX-RS answers
 * such a query as if there were no door at all.
 */
final class StrangeParameter {
  private StrangeParameter() {}

  /** The first of them; empty where there is none, or no door. */
  static Optional<Violation> in(ResourceInfo door, UriInfo asked) {
    return door.getResourceMethod() == null
        ? Optional.empty()
        : Arrays.stream(door.getResourceMethod().getParameters())
            .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
            .filter(parameter -> isStrange(parameter.getType(), sent(parameter, asked)))
            .findFirst()
            .map(
                parameter ->
                    new Violation(
                        nameOf(parameter), "must be " + Expectation.of(parameter.getType())));
  }

  private static String nameOf(Parameter parameter) {
    return parameter.getAnnotation(QueryParam.class).value();
  }

  private static String sent(Parameter parameter, UriInfo asked) {
    return asked.getQueryParameters().getFirst(nameOf(parameter));
  }

  private static boolean isStrange(Class<?> type, String value) {
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
