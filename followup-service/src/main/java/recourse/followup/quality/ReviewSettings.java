package recourse.followup.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which cases an organisation has reviewed. */
@ConfigMapping(prefix = "recourse.reviews")
public interface ReviewSettings {
  /** Dated wordings with semicolons between: first day, share of all, share of the striking. */
  @WithDefault("2026-01-01 random=0.05 targeted=0.5")
  String policy();
}
