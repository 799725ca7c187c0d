package recourse.spine.inbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The working time of a consumer. When it ends, the batch in hand is finished before the database
 * goes away, and no other is begun: it stays unread in Kafka until the next start. So a fault met
 * while leaving is never mistaken for one of the message.
 */
final class ConsumerGate {
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

  private final ReentrantLock atWork = new ReentrantLock();
  private volatile boolean over;

  /** Whether it has ended. */
  boolean isOver() {
    return over;
  }

  /** Deals with a batch, unless the shift is over: then it is refused and stays unread. */
  void during(Runnable batch) {
    atWork.lock();
    try {
      if (over) {
        throw new IllegalStateException("stopping: the batch is read after the next start");
      }
      batch.run();
    } finally {
      atWork.unlock();
    }
  }

  /** Ends it, and waits for the batch in hand. */
  void end() throws InterruptedException {
    over = true;
    if (atWork.tryLock(LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
      atWork.unlock();
    }
  }
}
