package recourse.importers;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A few chunks under way at once, so that the next is registered while the last one's lives are
 * replayed. Who brings work waits until one is done: the file is read no faster than the services
 * take it.
 */
final class ParallelUploads implements AutoCloseable {

  private final int width;
  private final Semaphore free;
  private final ExecutorService threads;
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  ParallelUploads(int width) {
    this.width = width;
    this.free = new Semaphore(width);
    this.threads = Executors.newFixedThreadPool(width, ParallelUploads::thread);
  }

  /** Waits for a free lane and sets the work going; throws what has failed in a lane before. */
  void run(Runnable work) {
    acquire(1);
    threads.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
          } finally {
            free.release();
          }
        });
  }

  /** Waits until nothing is under way any more. */
  void finish() {
    acquire(width);
    free.release(width);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void acquire(int lanes) {
    try {
      free.acquire(lanes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ImportStopped("the import was interrupted; run it again to go on", e);
    }
    RuntimeException failed = failure.get();
    if (failed != null) {
      free.release(lanes);
      throw failed;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "import-lane");
    thread.setDaemon(true);
    return thread;
  }
}
