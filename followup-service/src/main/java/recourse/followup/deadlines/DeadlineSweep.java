package recourse.followup.deadlines;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks every second which deadlines want looking at; they decide for themselves. */
@ApplicationScoped
public class DeadlineSweep {
  private static final int BATCH = 200;

  private final JudgeDeadlinesHandler judge;

  DeadlineSweep(JudgeDeadlinesHandler judge) {
    this.judge = judge;
  }

  /** Looks at all that is due now. */
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    int judged = BATCH;
    while (judged == BATCH) {
      judged = judge.handle(new JudgeDeadlines(BATCH));
    }
  }
}
