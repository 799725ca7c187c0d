package recourse.resolution.casefile.closure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import recourse.resolution.casefile.SqlCases;
import recourse.spine.fault.Fault;

/**
 * Looks again at cases whose follow-up has ended while something was missing: it may have been
 * paid, finished or kept since.
 */
@ApplicationScoped
public class ClosingSweep {
  private static final Logger LOG = Logger.getLogger(ClosingSweep.class);
  private static final int BATCH = 100;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final SqlCases cases;
  private final CloseCaseHandler close;

  ClosingSweep(SqlCases cases, CloseCaseHandler close) {
    this.cases = cases;
    this.close = close;
  }

  private UUID after = BEFORE_ALL;

  /** One round; the next one goes on behind it, and begins anew at the end. */
  @Scheduled(
      every = "${recourse.closing.every:30s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    List<UUID> round = cases.awaitingClosure(after, BATCH);
    after = round.size() < BATCH ? BEFORE_ALL : round.get(BATCH - 1);
    for (UUID id : round) {
      try {
        close.closeIfComplete(id);
      } catch (RuntimeException fault) {
        LOG.warnf("case %s waits for the next round: %s", id, Fault.nameOf(fault));
      }
    }
  }
}
