package recourse.followup.followups;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How an organisation asks whether it worked. */
@ConfigMapping(prefix = "recourse.follow-up")
public interface FollowUpSettings {
  /** Working time until the first question; two working days if left out. */
  Optional<Duration> after();

  /** Working time until the next try; two working days if left out. */
  Optional<Duration> againAfter();

  /** How often to try. */
  @WithDefault("3")
  int tries();
}
