package recourse.followup.rules;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rules on time an organisation is under. {@code recourse.rules.on} and {@code .off} are the
 * same in every service, so that an organisation says once which laws it is under.
 */
@ConfigMapping(prefix = "recourse.rules")
public interface RuleSettings {
  /** The packs that are on unless said otherwise. */
  @WithDefault("data-protection")
  Optional<Set<String>> packs();

  /** The laws the organisation has switched on. */
  Optional<Set<String>> on();

  /** The laws the organisation has switched off. */
  Optional<Set<String>> off();

  /** Which products the groups of products mean. */
  Products products();

  /** The groups that rules are about, each named so that the environment can set it. */
  interface Products {
    /** Payment services and electronic money (DISP 1.6.2AR). */
    Optional<Set<String>> payments();

    /** Requests of people about their data (UK GDPR Art 12A). */
    Optional<Set<String>> accessRequests();

    /** Breaches of personal data (UK GDPR Art 33). */
    Optional<Set<String>> dataBreaches();

    /** By the names the table of rules has for them. */
    default Map<String, Set<String>> byName() {
      return Map.of(
          "payments", payments().orElse(Set.of()),
          "access-requests", accessRequests().orElse(Set.of()),
          "data-breaches", dataBreaches().orElse(Set.of()));
    }
  }
}
