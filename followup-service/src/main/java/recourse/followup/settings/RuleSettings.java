package recourse.followup.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rules on time an organisation is under. */
@ConfigMapping(prefix = "recourse.rules")
public interface RuleSettings {
  /** The packs that are switched on. */
  @WithDefault("data-protection")
  Optional<Set<String>> packs();

  /** Which products a group of products means: {@code payments}, {@code access-requests}. */
  Map<String, Set<String>> products();
}
