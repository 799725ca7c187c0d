package recourse.resolution.work;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import recourse.spine.fault.Fault;

/**
 * Looks again for somebody for what is on nobody's desk: a hand may have come free, a member come
 * back, a team been founded.
 */
@ApplicationScoped
public class UnassignedSweep {
  private static final Logger LOG = Logger.getLogger(UnassignedSweep.class);
  private static final int BATCH = 100;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final SqlWorkItems works;
  private final AssignAutomaticallyHandler assign;

  UnassignedSweep(SqlWorkItems works, AssignAutomaticallyHandler assign) {
    this.works = works;
    this.assign = assign;
  }

  private UUID after = BEFORE_ALL;

  /** One round; the next one goes on behind it, and begins anew at the end. */
  @Scheduled(
      every = "${recourse.staffing.every:10s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    List<UUID> round = works.unassigned(after, BATCH);
    after = round.size() < BATCH ? BEFORE_ALL : round.get(BATCH - 1);
    for (UUID id : round) {
      try {
        assign.handle(new AssignAutomatically(id));
      } catch (RuntimeException fault) {
        LOG.warnf("case %s waits for the next round: %s", id, Fault.nameOf(fault));
      }
    }
  }
}
