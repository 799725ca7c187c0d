package recourse.followup.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How often messages are handed to a gateway that does not take them. */
@ConfigMapping(prefix = "recourse.delivery")
public interface DeliverySettings {
  /** From each failed attempt to the next; after the last the message is given up. */
  @WithDefault("PT5S,PT1M,PT5M,PT30M,PT2H,PT5H,PT10H")
  List<Duration> retryAfter();
}
