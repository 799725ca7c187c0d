package recourse.spine.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The only place that reads the wall clock. It ticks in microseconds, as PostgreSQL stores them, so
 * that an instant comes back from the database as it went in. UTC.
 */
public class SystemTime {
  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  /** The clock of the service. */
  @Produces
  @ApplicationScoped
  @DefaultBean
  public Clock clock() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }
}
