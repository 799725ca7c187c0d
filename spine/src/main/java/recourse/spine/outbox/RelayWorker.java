package recourse.spine.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import recourse.contract.Topics;

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

  private final Semaphore bell = new Semaphore(0);
  private final Settings settings;
  private final Relay relay;
  private final Thread postman = new Thread(this::run, "outbox-relay");
  private volatile boolean stopping;

  @Inject
  RelayWorker(
      DataSource database,
      Settings settings,
      @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
    this.settings = settings;
    this.relay =
        new Relay(database, () -> EventProducer.connect(brokers), Topics.COMPLAINT_LIFECYCLE);
  }

  void start(@Observes StartupEvent started) {
    if (settings.enabled()) {
      postman.setDaemon(true);
      postman.start();
    }
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping = true;
    wake();
    postman.join(TimeUnit.SECONDS.toMillis(10));
    relay.close();
  }

  /** There is something to send. */
  public void wake() {
    if (bell.availablePermits() == 0) {
      bell.release();
    }
  }

  /** Whether events are being carried, or are not meant to be; false when the loop has died. */
  boolean isWorking() {
    return !settings.enabled() || stopping || postman.isAlive();
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
      if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        bell.drainPermits();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
