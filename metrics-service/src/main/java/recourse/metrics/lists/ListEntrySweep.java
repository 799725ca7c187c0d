package recourse.metrics.lists;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import recourse.spine.fault.Fault;

/** Every second, draws the entries of complaints of which something new arrived. */
@ApplicationScoped
public class ListEntrySweep {
  private static final Logger LOG = Logger.getLogger(ListEntrySweep.class);
  private static final int BATCH = 500;

  private final RefreshListEntriesHandler handler;

  ListEntrySweep(RefreshListEntriesHandler handler) {
    this.handler = handler;
  }

  /** Until all are drawn. */
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    try {
      int drawn = BATCH;
      while (drawn == BATCH) {
        drawn = handler.handle(BATCH);
      }
    } catch (RuntimeException fault) {
      LOG.warnf("the cards wait for the next round: %s", Fault.nameOf(fault));
    }
  }
}
