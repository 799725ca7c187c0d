package recourse.spine.inbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Waits for what is away, in place, as long as it lasts: 100 ms at first, 5 s at most, with jitter.
 * Only transient faults are waited for; any other passes through.
 */
final class Patience {
  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final BooleanSupplier stopping;
  private final Runnable stillAlive;

  Patience(BooleanSupplier stopping, Runnable stillAlive) {
    this.stopping = stopping;
    this.stillAlive = stillAlive;
  }

  /** Whether we are stopping: then a fault says nothing about the message. */
  boolean isOver() {
    return stopping.getAsBoolean();
  }

  void until(Runnable done) {
    Duration pause = FIRST;
    while (true) {
      stillAlive.run();
      try {
        done.run();
        return;
      } catch (RuntimeException fault) {
        if (stopping.getAsBoolean() || !Fault.isTransient(fault)) {
          throw fault;
        }
        LOG.warnf("waiting %s for: %s", pause, Fault.nameOf(fault));
        pause(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
      }
    }
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", interrupted);
    }
  }
}
