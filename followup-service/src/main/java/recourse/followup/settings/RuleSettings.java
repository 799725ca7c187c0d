package recourse.followup.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules on time an organisation is under. {@code recourse.rules.on} and {@code .off} are the
 * same in every service, so that an organisation says once which laws it is under.
 */
@ConfigMapping(prefix = "recourse.rules")
public interface RuleSettings {
  /** Laws that set no clocks: other rooms apply them. */
  Set<String> WITHOUT_CLOCKS = Set.of("cra-2015", "adr-notice");

  /** The packs that are on unless said otherwise. */
  @WithDefault("data-protection")
  Optional<Set<String>> packs();

  /** The laws the organisation has switched on. */
  Optional<Set<String>> on();

  /** The laws the organisation has switched off. */
  Optional<Set<String>> off();

  /** Which products a group of products means: {@code payments}, {@code access-requests}. */
  Map<String, Set<String>> products();

  /** The packs that are on; a name that is no law is left in, for the rule book to refuse. */
  default Set<String> switchedOn() {
    return switchedOn(packs().orElse(Set.of()), on().orElse(Set.of()), off().orElse(Set.of()));
  }

  /** The packs that are on, of those on unless said otherwise, switched on and switched off. */
  static Set<String> switchedOn(Set<String> packs, Set<String> on, Set<String> off) {
    Set<String> all = new TreeSet<>(packs);
    all.addAll(on);
    all.removeAll(off);
    all.removeAll(WITHOUT_CLOCKS);
    return all;
  }
}
