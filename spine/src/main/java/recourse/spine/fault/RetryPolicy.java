package recourse.spine.fault;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

  /**
   * Waits as long as it lasts.
   *
   * @param stopping whether the service ends, so that waiting has no sense any more
   * @param stillAlive called before each try: whoever waits knowingly is not stuck
   */
  public RetryPolicy(BooleanSupplier stopping, Runnable stillAlive) {
    this(stopping, stillAlive, Fault::isTransient);
  }

  private RetryPolicy(
      BooleanSupplier stopping, Runnable stillAlive, Predicate<Throwable> goesAway) {
    this.stopping = stopping;
    this.stillAlive = stillAlive;
    this.goesAway = goesAway;
  }

  /** Whether we are stopping: then a fault says nothing about the message. */
  public boolean isOver() {
    return stopping.getAsBoolean();
  }

  /**
   * Waits this long at most, for a request that somebody waits for; also for a transaction that ran
   * out of time.
   */
  public static RetryPolicy of(Duration lasting) {
    long begun = System.nanoTime();
    return new RetryPolicy(
        () -> System.nanoTime() - begun > lasting.toNanos(),
        () -> {},
        fault -> Fault.isTransient(fault) || Fault.isOutOfTime(fault));
  }

  /** Waits for nothing. */
  public static RetryPolicy none() {
    return new RetryPolicy(() -> false, () -> {}, fault -> false);
  }

  /** Tries until it is done. */
  public void until(Runnable task) {
    until(
        () -> {
          task.run();
          return true;
        });
  }

  /** Tries until there is a result. */
  public <T> T until(Supplier<T> task) {
    Duration pause = FIRST;
    while (true) {
      stillAlive.run();
      try {
        return task.get();
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
