package recourse.spine.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says in words what value a field wants, so that a wrong one can be put right without guessing.
 */
final class Expectation {
  private Expectation() {}

  static String of(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .filter(name -> !"UNKNOWN".equals(name))
              .collect(Collectors.joining(", "));
    }
    if (type == Instant.class) {
      return "a date and time with its zone or offset, for example 2026-06-01T09:30:00Z";
    }
    if (type == LocalDate.class) {
      return "a date, for example 2026-06-01";
    }
    if (type == UUID.class) {
      return "a UUID";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "a list";
    }
    return type == String.class ? "a text" : "an object";
  }
}
