package recourse.spine.inbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Waits for what is away, in place, as long as it lasts: 100 ms at first, 5 s at most, with jitter.
 * Only transient faults are waited for; any other passes through.
 */
public final class RetryPolicy {
  private static final Logger LOG = Logger.getLogger(RetryPolicy.class);
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final BooleanSupplier stopping;
  private final Runnable stillAlive;
  private final Predicate<Throwable> goesAway;

  RetryPolicy(BooleanSupplier stopping, Runnable stillAlive) {
    this(stopping, stillAlive, Fault::isTransient);
  }

  private RetryPolicy(
      BooleanSupplier stopping, Runnable stillAlive, Predicate<Throwable> goesAway) {
    this.stopping = stopping;
    this.stillAlive = stillAlive;
    this.goesAway = goesAway;
  }

  /** Whether we are stopping: then a fault says nothing about the message. */
  boolean isOver() {
    return stopping.getAsBoolean();
  }

  /**
   * RetryPolicy that lasts this long, for somebody who waits at a door; also for a transaction that
   * ran out of time.
   */
  public static RetryPolicy of(Duration lasting) {
    long begun = System.nanoTime();
    return new RetryPolicy(
        () -> System.nanoTime() - begun > lasting.toNanos(),
        () -> {},
        fault -> Fault.isTransient(fault) || Fault.isOutOfTime(fault));
  }

  /** Tries until it is done. */
  public void until(Runnable done) {
    Duration pause = FIRST;
    while (true) {
      stillAlive.run();
      try {
        done.run();
        return;
      } catch (RuntimeException fault) {
        if (stopping.getAsBoolean() || !goesAway.test(fault)) {
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
