package recourse.spine.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Shows whether the consumer is getting on: it beats when it starts on a batch and whenever it
 * waits knowingly. Measured on the monotonic clock, so that a jump of the wall clock means nothing.
 */
@ApplicationScoped
public class Heartbeat {
  private final LongSupplier nanoTime;
  private volatile long lastBeat;
  private volatile boolean working;

  /** On the monotonic clock of this machine. */
  public Heartbeat() {
    this(System::nanoTime);
  }

  Heartbeat(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Does a piece of work and shows that it is being done. */
  public void during(Runnable work) {
    beat();
    working = true;
    try {
      work.run();
    } finally {
      working = false;
    }
  }

  /** Still here. */
  public void beat() {
    lastBeat = nanoTime.getAsLong();
  }

  /** How long nothing has moved while there was work; zero when there is none. */
  public Duration silence() {
    return working ? Duration.ofNanos(nanoTime.getAsLong() - lastBeat) : Duration.ZERO;
  }
}
