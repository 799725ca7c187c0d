package recourse.metrics.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * What is asked of the measures.
 *
 * @param period which days
 * @param by how to break the figures down; null for the whole only
 * @param only which complaints count
 */
public record Question(Period period, Dimension by, Filter only) {

  /**
   * Which complaints and clocks count; null stands for all.
   *
   * @param product as registered
   * @param channel how it reached us
   * @param source the system it was imported from, or {@code live}
   * @param clock the kind of clock; concerns attainment alone
   */
  public record Filter(String product, Channel channel, String source, ClockKind clock) {
    private static final int LONGEST_CODE = 200;

    /** Everything counts. */
    public static final Filter NONE = new Filter(null, null, null, null);

    /** The filter that was asked for in words; refused with the name of what is wrong. */
    public static Filter of(String product, String channel, String source, String clock) {
      return new Filter(
          code("product", product),
          name("channel", channel, Channel.values()),
          code("source", source),
          name("clock", clock, ClockKind.values()));
    }

    private static String code(String field, String text) {
      if (text == null || acceptable(text)) {
        return text;
      }
      throw invalid(field, field + " must have 1 to " + LONGEST_CODE + " printable characters.");
    }

    private static boolean acceptable(String text) {
      return !text.isBlank()
          && text.length() <= LONGEST_CODE
          && text.chars().noneMatch(Character::isISOControl);
    }

    private static <E extends Enum<E>> E name(String field, String text, E[] values) {
      return text == null
          ? null
          : Arrays.stream(values)
              .filter(value -> value.name().equals(text))
              .findFirst()
              .orElseThrow(() -> invalid(field, field + " must be one of " + names(values) + "."));
    }

    private static String names(Enum<?>[] values) {
      return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Refusal invalid(String field, String expected) {
      return new Refusal(CommonReason.REQUEST_INVALID, field, expected);
    }
  }
}
