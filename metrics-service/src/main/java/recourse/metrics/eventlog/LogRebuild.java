package recourse.metrics.eventlog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import recourse.spine.inbox.TopicReplay;
import recourse.spine.refusal.Refusal;

/**
 * Fills the stories again from the whole topic while the present ones stay in use and keep being
 * heard, then lets the new ones take over. Nothing can be missed in between: from the beginning on,
 * every event that is heard goes to both.
 */
@ApplicationScoped
public class LogRebuild {
  private static final Logger LOG = Logger.getLogger(LogRebuild.class);
  private static final long LONGEST_FAREWELL_MS = TimeUnit.SECONDS.toMillis(10);

  private final EventLog measures;
  private final TopicReplay topic;
  private Thread work;

  @Inject
  LogRebuild(EventLog measures, TopicReplay topic) {
    this.measures = measures;
    this.topic = topic;
  }

  /** A house that heard events before stories were kept, or died while filling, fills them now. */
  void start(@Observes StartupEvent started) {
    if (measures.lacksWhatWasHeard() || measures.projection().refill() != null) {
      measures.refill().ifPresent(this::run);
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    Thread running = running();
    if (running != null) {
      running.interrupt();
      running.join(LONGEST_FAREWELL_MS);
    }
  }

  /** Begins; refused while it is under way, here or in another replica. */
  void begin() {
    run(
        measures
            .refill()
            .orElseThrow(
                () ->
                    new Refusal(
                        EventLogReason.REBUILD_RUNNING, "The projection is being rebuilt.")));
  }

  private synchronized Thread running() {
    return work;
  }

  private synchronized void run(EventLog.Refilling refilling) {
    work = new Thread(() -> fill(refilling), "projection-rebuild");
    work.setDaemon(true);
    work.start();
  }

  private void fill(EventLog.Refilling refilling) {
    try (refilling) {
      LOG.info("the stories are filled again from the topic");
      topic.readAll(
          (batch, progress) ->
              refilling.add(
                  batch.stream().map(e -> new RecordedEvent(e.event(), e.recordedAt())).toList(),
                  progress.read(),
                  progress.of()));
      refilling.takeOver();
      LOG.info("the stories that were filled again are in use");
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      LOG.info("filling the stories again was stopped; it begins anew when it is asked for");
    } catch (RuntimeException failed) {
      LOG.error("the stories could not be filled again; those in use stay", failed);
    }
  }
}
