package recourse.metrics.policy.dialect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The dialect of this public name, for example {@code net_fcr}. */
  public static Optional<Dialect> named(String name) {
    return Arrays.stream(values()).filter(dialect -> dialect.publicName().equals(name)).findFirst();
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
