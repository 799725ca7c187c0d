package recourse.followup.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often and when a message is handed to a gateway that does not take it.
 *
 * @param waits from the first failure to the second attempt, from the second to the third and so
 *     on, wall-clock time; after the last the message is given up
 * @param lease how long an attempt may be under way before it counts as lost
 */
public record DeliveryPolicy(List<Duration> waits, Duration lease) {
  public DeliveryPolicy {
    waits = List.copyOf(waits);
  }

  /** Whether there is another attempt after this many. */
  public boolean allowsMoreThan(int attempts) {
    return attempts <= waits.size();
  }

  /** When the attempt after this many is due. */
  public Instant next(int attempts, Instant failedAt) {
    return failedAt.plus(waits.get(attempts - 1));
  }
}
