package recourse.spine.watch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Ends the process when it has stopped working: a consumer that makes no progress, or liveness that
 * stays down. Container runtimes restart what has exited, not what is unhealthy; a process that
 * consumes nothing and looks alive is the worst of all.
 */
@ApplicationScoped
public class Watchdog {
  /** The exit code operations will see. */
  static final int EXIT_CODE = 70;

  private static final Logger LOG = Logger.getLogger(Watchdog.class);

  /** Settings of the watchdog. */
  @ConfigMapping(prefix = "recourse.watchdog")
  public interface Settings {
    /** How long a batch may take without a sign of life. */
    @WithDefault("60s")
    Duration silence();

    /** How long liveness may be down. */
    @WithDefault("30s")
    Duration down();
  }

  private final Heartbeat heartbeat;
  private final SmallRyeHealthReporter health;
  private final Alarm alarm;

  Watchdog(Heartbeat heartbeat, SmallRyeHealthReporter health, Settings settings) {
    this.heartbeat = heartbeat;
    this.health = health;
    this.alarm = new Alarm(settings.silence(), settings.down(), System::nanoTime);
  }

  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    boolean alive = !health.getLiveness().isDown();
    alarm.reasonToEnd(heartbeat.silence(), alive).ifPresent(Watchdog::end);
  }

  private static void end(String why) {
    LOG.fatalf("ending this process to be started anew: %s", why);
    Thread lastResort = new Thread(Watchdog::haltSoon, "watchdog-last-resort");
    lastResort.setDaemon(true);
    lastResort.start();
    Quarkus.asyncExit(EXIT_CODE);
  }

  private static void haltSoon() {
    try {
      Thread.sleep(Duration.ofSeconds(20).toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(EXIT_CODE);
  }
}
