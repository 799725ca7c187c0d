package recourse.metrics.measures.definition;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.CustomerKind;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Reads what callers ask for; refuses with the name of the field what cannot be answered. */
@NullUnmarked // still to be annotated
public final class KpiQueryParser {
  private static final int LONGEST_CODE = 200;
  private static final String UNTRIAGED = "untriaged";

  private KpiQueryParser() {}

  public static List<Dimension> by(String text) {
    return text == null ? List.of() : Dimension.listOf(text);
  }

  /** A filter from the words for each dimension; what is null stands for all. */
  public static KpiQuestion.Filter filter(Map<Dimension, String> words, String clock) {
    Map<Dimension, String> values = new EnumMap<>(Dimension.class);
    words.forEach(
        (dimension, word) -> {
          if (word != null) {
            values.put(dimension, value(dimension, word));
          }
        });
    return new KpiQuestion.Filter(
        values,
        clock == null ? null : ClockKind.valueOf(oneOf("clock", clock, ClockKind.values())));
  }

  /** An instant that is not in the future; null for null. */
  public static Instant recordedBy(String text, Instant now) {
    if (text == null) {
      return null;
    }
    try {
      Instant asOf = Instant.parse(text);
      if (!asOf.isAfter(now)) {
        return asOf;
      }
    } catch (DateTimeException noInstant) {
      // refused below
    }
    throw invalid("asOf", "asOf must be an instant that has passed, as 2026-06-01T09:00:00Z.");
  }

  /** The figures of these names, separated by commas; all of them for null. */
  public static List<Kpi> kpis(String names) {
    if (names == null) {
      return List.of(Kpi.values());
    }
    return Arrays.stream(names.split(",", -1))
        .distinct()
        .map(
            name ->
                Kpi.named(name)
                    .orElseThrow(
                        () ->
                            invalid("names", "names must be names of figures, see /kpis/{name}.")))
        .sorted()
        .toList();
  }

  public static String code(String field, String text) {
    if (text == null || acceptable(text)) {
      return text;
    }
    throw invalid(field, field + " must have 1 to " + LONGEST_CODE + " printable characters.");
  }

  private static String value(Dimension dimension, String word) {
    String field = dimension.word();
    return switch (dimension) {
      case CHANNEL -> oneOf(field, word, Channel.values());
      case CUSTOMER_KIND -> oneOf(field, word, CustomerKind.values());
      case SEVERITY -> word.equals(UNTRIAGED) ? word : oneOf(field, word, Severity.values());
      case PRIORITY -> word.equals(UNTRIAGED) ? word : oneOf(field, word, Priority.values());
      default -> code(field, word);
    };
  }

  private static String oneOf(String field, String word, Enum<?>[] values) {
    String names = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    return Arrays.stream(values)
        .map(Enum::name)
        .filter(name -> name.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                invalid(field, String.format(Locale.ROOT, "%s must be one of %s.", field, names)));
  }

  private static boolean acceptable(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_CODE
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static Refusal invalid(String field, String expected) {
    return new Refusal(CommonReason.REQUEST_INVALID, field, expected);
  }
}
