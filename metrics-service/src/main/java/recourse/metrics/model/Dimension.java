package recourse.metrics.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** By what a figure can be broken down. */
public enum Dimension {
  /** What it is about, as registered. */
  PRODUCT,
  /** What went wrong, as registered. */
  ISSUE,
  /** How it reached us. */
  CHANNEL,
  /** The month of the instant by which a figure counts its members, in the zone of the question. */
  MONTH,
  /** The system it was imported from, or {@code live}. */
  SOURCE,
  /** The latest priority, or {@code untriaged}. */
  PRIORITY;

  /** The dimension of this name in lower case; refused when there is none. */
  public static Dimension of(String name) {
    return Arrays.stream(values())
        .filter(dimension -> dimension.word().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    CommonReason.REQUEST_INVALID, "by", "by must be one of " + words() + "."));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String words() {
    return Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", "));
  }
}
