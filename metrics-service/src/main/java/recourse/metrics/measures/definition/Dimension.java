package recourse.metrics.measures.definition;

import java.util.Arrays;
import java.util.List;
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
  /** The team it was given to last, or {@code unassigned}. */
  TEAM,
  /** Who owns it or was asked to last, or {@code unassigned}. */
  HANDLER,
  /** The latest severity, or {@code untriaged}. */
  SEVERITY,
  /** The latest priority, or {@code untriaged}. */
  PRIORITY,
  /** Customer outside, or a colleague downstream. */
  CUSTOMER_KIND,
  /** The system it was imported from, or {@code live}. */
  SOURCE,
  /**
   * Whether the customer was known to be vulnerable when it was triaged last: {@code vulnerable},
   * {@code others} or, where nobody said, {@code untold}.
   */
  VULNERABILITY,
  /** The root cause that was found last, or {@code not_found}. */
  CAUSE,
  /** The day of the instant by which a figure counts its members, in the zone of the question. */
  DAY,
  /** Likewise the week, as its Monday. */
  WEEK,
  /** Likewise the month. */
  MONTH;

  private static final int MOST_AT_ONCE = 2;

  /** Whether it follows from an instant and not from the complaint. */
  public boolean isTime() {
    return this == DAY || this == WEEK || this == MONTH;
  }

  /** The name by which callers ask, for example {@code customerKind}. */
  public String word() {
    return this == CUSTOMER_KIND ? "customerKind" : name().toLowerCase(Locale.ROOT);
  }

  /** The dimensions that describe a complaint, which are also what can be filtered by. */
  public static List<Dimension> ofComplaints() {
    return Arrays.stream(values()).filter(dimension -> !dimension.isTime()).toList();
  }

  /**
   * One dimension, or two separated by a comma; refused when there is no such one, when there are
   * more, or when both are steps of time.
   */
  public static List<Dimension> listOf(String names) {
    List<Dimension> list = Arrays.stream(names.split(",", -1)).map(Dimension::of).toList();
    boolean twoTimes = list.stream().filter(Dimension::isTime).count() > 1;
    if (list.size() > MOST_AT_ONCE || twoTimes || list.stream().distinct().count() < list.size()) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID,
          "by",
          "by takes two different dimensions at most, one of them a step of time.");
    }
    return list;
  }

  private static Dimension of(String name) {
    return Arrays.stream(values())
        .filter(dimension -> dimension.word().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    CommonReason.REQUEST_INVALID, "by", "by must be one of " + words() + "."));
  }

  private static String words() {
    return Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", "));
  }
}
