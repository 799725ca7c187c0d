package recourse.importers;

import java.time.Duration;

/**
 * How long to wait between tries, and for how long in all: each pause is twice the one before.
 *
 * @param first the first pause
 * @param longest no pause is longer than this
 * @param limit after this time no further try is made
 */
public record ImportRetries(Duration first, Duration longest, Duration limit) {

  /**
   * A complaint is known to resolution within a second; a restarted service is back within a
   * minute.
   */
  public static final ImportRetries STANDARD =
      new ImportRetries(Duration.ofMillis(50), Duration.ofSeconds(3), Duration.ofSeconds(60));

  Waiting begin() {
    return new Waiting(this);
  }

  /** One wait, from its first try on. */
  static final class Waiting {
    private final ImportRetries retries;
    private final long began = System.nanoTime();
    private long pause;

    private Waiting(ImportRetries retries) {
      this.retries = retries;
      this.pause = retries.first.toMillis();
    }

    /** Pauses, and says whether another try is worth it. */
    boolean again() {
      if (System.nanoTime() - began >= retries.limit.toNanos()) {
        return false;
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ImportStopped("the import was interrupted; run it again to go on", e);
      }
      pause = Math.min(2 * pause, retries.longest.toMillis());
      return true;
    }
  }
}
