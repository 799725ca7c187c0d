package recourse.spine.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Reads instants, dates and named values in a query; a wrong value is refused by name, with what
 * would be right. {@code UNKNOWN} stands for values from the future, and nobody may ask for it.
 */
@Provider
public class QueryValues implements ParamConverterProvider {
  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    String name = nameIn(annotations);
    if (type == Instant.class) {
      return reading(
          name,
          text -> type.cast(ZonedTime.parse(text)),
          "An instant with its zone, for example 2026-06-01T00:00:00Z.");
    }
    if (type == LocalDate.class) {
      return reading(
          name, text -> type.cast(LocalDate.parse(text)), "A date, for example 2026-06-01.");
    }
    return type.isEnum() ? named(type, name) : null;
  }

  private static <T> ParamConverter<T> named(Class<T> type, String name) {
    List<T> known =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> !"UNKNOWN".equals(((Enum<?>) constant).name()))
            .toList();
    return reading(
        name,
        text ->
            known.stream()
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new),
        "One of " + known + ".");
  }

  private static <T> ParamConverter<T> reading(
      String name, Function<String, T> reader, String expected) {
    return new ParamConverter<>() {
      @Override
      public T fromString(String text) {
        try {
          return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
          throw new Refusal(CommonReason.REQUEST_INVALID, name, expected);
        }
      }

      @Override
      public String toString(T value) {
        return value.toString();
      }
    };
  }

  private static String nameIn(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(query -> ((QueryParam) query).value())
        .findFirst()
        .orElse("");
  }
}
