package recourse.spine.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Shows whether the consumer is getting on: it beats when it starts on a batch and whenever it
 * waits knowingly. Measured on the monotonic clock, so that a jump of the wall clock means nothing.
 */
@ApplicationScoped
public class Heartbeat {
  private volatile long lastBeat;
  private volatile boolean working;

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
    lastBeat = System.nanoTime();
  }

  /** How long nothing has moved while there was work; zero when there is none. */
  public Duration silence() {
    return working ? Duration.ofNanos(System.nanoTime() - lastBeat) : Duration.ZERO;
  }
}
