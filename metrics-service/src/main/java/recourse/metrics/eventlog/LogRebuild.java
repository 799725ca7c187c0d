package recourse.metrics.eventlog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import recourse.spine.inbox.TopicReplay;
import recourse.spine.refusal.Refusal;

/**
 * Compares the log with the whole topic and puts right what differs, while events go on being added
 * and figures go on being answered; at the end whatever is computed from the log is computed again,
 * beside what is in use. What is no longer on the topic stays in the log.
 */
@ApplicationScoped
public class LogRebuild {
  private static final Logger LOG = Logger.getLogger(LogRebuild.class);
  private static final long LONGEST_FAREWELL_MS = TimeUnit.SECONDS.toMillis(10);

  private final EventLogHandler log;
  private final TopicReplay topic;
  private @Nullable Thread work;

  LogRebuild(EventLogHandler log, TopicReplay topic) {
    this.log = log;
    this.topic = topic;
  }

  /** Begins; refused while it is under way, here or in another replica. */
  void begin() {
    if (!log.beginRebuild()) {
      throw new Refusal(EventLogReason.REBUILD_RUNNING, "The projection is being rebuilt.");
    }
    run();
  }

  /** A rebuild whose replica died is taken up again, from its beginning. */
  @Scheduled(every = "30s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void takeUp() {
    if (log.progress().rebuild() != null && log.beginRebuild()) {
      run();
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    Thread running = running();
    if (running != null) {
      running.interrupt();
      running.join(LONGEST_FAREWELL_MS);
    }
  }

  private synchronized @Nullable Thread running() {
    return work;
  }

  private synchronized void run() {
    Thread thread = new Thread(this::rebuild, "projection-rebuild");
    thread.setDaemon(true);
    thread.start();
    work = thread;
  }

  private void rebuild() {
    try {
      LOG.info("the event log is compared with the topic");
      topic.readAll((batch, progress) -> log.repair(batch, progress.read(), progress.of()));
      log.endRebuild();
      LOG.info("the event log is whole");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      LOG.info("the rebuild was stopped; it begins anew after the next start");
    } catch (RuntimeException failed) {
      LOG.error("the event log could not be rebuilt; it stays as it is", failed);
      log.giveUpRebuild();
    }
  }
}
