package recourse.spine.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * {@link QueryValues} takes its place. Reads what was asked for in a query; a wrong value is
 * refused by name, with what would be right.
 */
public final class QueryParameter {
  private QueryParameter() {}

  /** An instant with its zone; null when it was not asked for. */
  public static @Nullable Instant instant(String name, @Nullable String value) {
    try {
      return value == null ? null : ZonedTime.parse(value);
    } catch (DateTimeException wrong) {
      throw refused(name, "An instant with its zone, for example 2026-06-01T00:00:00Z.");
    }
  }

  /** A date; null when it was not asked for. */
  public static @Nullable LocalDate date(String name, @Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException wrong) {
      throw refused(name, "A date, for example 2026-06-01.");
    }
  }

  /** A named value; null when it was not asked for. */
  public static <E extends Enum<E>> @Nullable E oneOf(
      Class<E> type, String name, @Nullable String value) {
    if (value == null) {
      return null;
    }
    List<E> known =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> !"UNKNOWN".equals(constant.name()))
            .toList();
    return known.stream()
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() -> refused(name, "One of " + known + "."));
  }

  private static Refusal refused(String name, String expected) {
    return new Refusal(CommonReason.REQUEST_INVALID, name, expected);
  }
}
