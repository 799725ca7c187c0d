package recourse.followup.rules;

import java.util.Set;
import java.util.TreeSet;

/** Which laws are on: one list for every service, of which each takes what is its business. */
public final class RulePacks {
  /** Laws that set no clocks: other rooms apply them. */
  private static final Set<String> WITHOUT_CLOCKS = Set.of("cra-2015", "adr-notice");

  private RulePacks() {}

  /**
   * The rule packs that are on; a name that is no law is left in, for the rule book to refuse.
   *
   * @param usual those that are on unless said otherwise
   */
  public static Set<String> switchedOn(Set<String> usual, Set<String> on, Set<String> off) {
    Set<String> all = new TreeSet<>(usual);
    all.addAll(on);
    all.removeAll(off);
    all.removeAll(WITHOUT_CLOCKS);
    return all;
  }
}
