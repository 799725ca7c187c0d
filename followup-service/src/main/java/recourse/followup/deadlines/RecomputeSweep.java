package recourse.followup.deadlines;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks every second which open clocks have not seen all of the book of time. */
@ApplicationScoped
public class RecomputeSweep {
  private static final int BATCH = 200;

  private final RecomputeDeadlinesHandler recompute;

  RecomputeSweep(RecomputeDeadlinesHandler recompute) {
    this.recompute = recompute;
  }

  /** Draws all of them again. */
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    int drawn = 1;
    while (drawn > 0) {
      drawn = recompute.handle(new RecomputeDeadlines(BATCH));
    }
  }
}
