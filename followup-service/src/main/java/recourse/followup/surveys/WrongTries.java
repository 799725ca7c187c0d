package recourse.followup.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts links that lead nowhere, per address and minute, so that nobody tries them out. Small and
 * in memory: a guess at 256 random bits is hopeless anyway, this only keeps the noise down.
 */
@ApplicationScoped
public class WrongTries {
  private static final int ALLOWED = 10;
  private static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Integer> tries = new HashMap<>();
  private Instant minute = Instant.EPOCH;

  private final Clock clock;

  WrongTries(Clock clock) {
    this.clock = clock;
  }

  /** Whether an address has had its tries for this minute. */
  synchronized boolean areUsedUpBy(String address) {
    forgetLastMinute();
    return tries.getOrDefault(address, 0) >= ALLOWED;
  }

  /** One more from this address. */
  synchronized void count(String address) {
    forgetLastMinute();
    if (tries.size() < MOST_ADDRESSES || tries.containsKey(address)) {
      tries.merge(address, 1, Integer::sum);
    }
  }

  private void forgetLastMinute() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    if (!now.equals(minute)) {
      minute = now;
      tries.clear();
    }
  }
}
