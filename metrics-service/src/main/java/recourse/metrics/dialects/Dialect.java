package recourse.metrics.dialects;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Whose way of counting. */
public enum Dialect {
  RECOURSE("Recourse"),
  ZENDESK("Zendesk"),
  FRESHSERVICE("Freshservice"),
  /** Net first contact resolution: what could never be solved at the first level is left out. */
  NET_FCR("net FCR"),
  DIGIT("DIGIT"),
  FRAPPE("Frappe");

  private final String title;

  Dialect(String title) {
    this.title = title;
  }

  /** The dialect of this public name, for example {@code net_fcr}; ours for null. */
  public static Dialect parse(String name) {
    return name == null
        ? RECOURSE
        : Arrays.stream(values())
            .filter(dialect -> dialect.publicName().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        CommonReason.REQUEST_INVALID,
                        "dialect",
                        "dialect must be one of " + names() + "."));
  }

  private static String names() {
    return Arrays.stream(values()).map(Dialect::publicName).collect(Collectors.joining(", "));
  }

  /** For example {@code net_fcr}. */
  public String publicName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As its users write it. */
  public String title() {
    return title;
  }
}
