package recourse.acceptance.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Complaints without end, each registered, acknowledged, assigned, owned and resolved by callers
 * who do not give up: what was not answered definitely is sent again, under the same key.
 */
public final class ComplaintLoad implements AutoCloseable {
  private static final int CALLERS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String product;
  private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
  private final List<CompletableFuture<Void>> shifts = new ArrayList<>();
  private final Queue<String> resolved = new ConcurrentLinkedQueue<>();
  private volatile boolean over;

  private ComplaintLoad(String product) {
    this.product = product;
  }

  /** Begins. */
  public static ComplaintLoad begin(String product) {
    ComplaintLoad rush = new ComplaintLoad(product);
    for (int caller = 0; caller < CALLERS; caller++) {
      rush.shifts.add(CompletableFuture.runAsync(rush::work, rush.callers));
    }
    return rush;
  }

  /** Waits until so many more complaints went through their whole life. */
  public void awaitMore(int complaints) {
    int goal = resolved.size() + complaints;
    await("the rush goes on")
        .atMost(PATIENCE)
        .until(
            () ->
                resolved.size() >= goal
                    || shifts.stream().anyMatch(CompletableFuture::isCompletedExceptionally));
  }

  /** Lets the callers finish what they have begun and answers the ids of all complaints. */
  public List<String> end() {
    over = true;
    shifts.forEach(CompletableFuture::join);
    return List.copyOf(resolved);
  }

  @Override
  public void close() {
    over = true;
    callers.shutdownNow();
  }

  private void work() {
    RetryingClient caller = new RetryingClient();
    while (!over) {
      resolved.add(caller.seesThrough(product));
    }
  }
}
