package recourse.followup.deadlines;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks every second which open deadlines have not seen all of the SLA register. */
@ApplicationScoped
public class RecomputeSweep {
  private static final int BATCH = 200;

  private final RecomputeDeadlinesHandler recompute;

  RecomputeSweep(RecomputeDeadlinesHandler recompute) {
    this.recompute = recompute;
  }

  /** Computes all of them again. */
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    int computed = 1;
    while (computed > 0) {
      computed = recompute.handle(new RecomputeDeadlines(BATCH));
    }
  }
}
