package recourse.spine.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps the relay going as long as the service lives: at once after a commit of our own, every poll
 * for what others left behind, and with a growing pause while Kafka or the database is away. It
 * never gives up.
 */
@ApplicationScoped
public class RelayWorker {
  private static final Logger LOG = Logger.getLogger(RelayWorker.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** Settings of the relay. */
  @ConfigMapping(prefix = "recourse.relay")
  public interface Settings {
    /** Whether this instance relays at all. */
    @WithDefault("true")
    boolean enabled();

    /** How often to look without being woken. */
    @WithDefault("500ms")
    Duration poll();
  }

  private final Semaphore wakeUps = new Semaphore(0);
  private final Settings settings;
  private final Relay relay;
  private final Thread worker = new Thread(this::run, "outbox-relay");
  private volatile boolean stopping;

  RelayWorker(
      DataSource database,
      Settings settings,
      @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
    this.settings = settings;
    this.relay = new Relay(database, () -> EventProducer.connect(brokers));
  }

  void start(@Observes StartupEvent started) {
    if (settings.enabled()) {
      worker.setDaemon(true);
      worker.start();
    }
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping = true;
    wake();
    worker.join(TimeUnit.SECONDS.toMillis(10));
    relay.close();
  }

  /** There is something to send. */
  public void wake() {
    if (wakeUps.availablePermits() == 0) {
      wakeUps.release();
    }
  }

  /** Whether events are relayed, or are not meant to be; false when the thread has died. */
  boolean isWorking() {
    return !settings.enabled() || stopping || worker.isAlive();
  }

  private void run() {
    Duration pause = settings.poll();
    while (!stopping) {
      try {
        pause = relay.pass() > 0 ? Duration.ZERO : settings.poll();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception away) {
        pause = longer(pause);
        if (!stopping) {
          LOG.warnf("events wait in the outbox, next try in %s: %s", pause, away.getMessage());
        }
      }
      waitFor(pause);
    }
  }

  private Duration longer(Duration pause) {
    Duration doubled = pause.isZero() ? settings.poll() : pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  private void waitFor(Duration pause) {
    try {
      if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        wakeUps.drainPermits();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
