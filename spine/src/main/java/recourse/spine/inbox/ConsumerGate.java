package recourse.spine.inbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets batches through until the service stops. Then the batch in hand is finished before the
 * database goes away, and no other is begun: it stays unread in Kafka until the next start. So a
 * fault met while stopping is never mistaken for one of the message.
 */
final class ConsumerGate {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final ReentrantLock batchInHand = new ReentrantLock();
  private volatile boolean closed;

  boolean isClosed() {
    return closed;
  }

  /** Deals with a batch, unless the gate is closed: then it is refused and stays unread. */
  void pass(Runnable batch) {
    batchInHand.lock();
    try {
      if (closed) {
        throw new IllegalStateException("stopping: the batch is read after the next start");
      }
      batch.run();
    } finally {
      batchInHand.unlock();
    }
  }

  /** Closes it, and waits for the batch in hand. */
  void close() throws InterruptedException {
    closed = true;
    if (batchInHand.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
      batchInHand.unlock();
    }
  }
}
