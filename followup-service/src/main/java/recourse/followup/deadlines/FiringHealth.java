package recourse.followup.deadlines;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Alarms while nothing is fired because the clock jumped; a restart would not help. */
@Wellness
@ApplicationScoped
public class FiringHealth implements HealthCheck {
  private final FiringBreaker breaker;
  private final MeterRegistry meters;

  FiringHealth(FiringBreaker breaker, MeterRegistry meters) {
    this.breaker = breaker;
    this.meters = meters;
  }

  void register(@Observes StartupEvent start) {
    meters.gauge("recourse.firing.stopped", breaker, b -> b.isOpen() ? 1 : 0);
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("deadline firing").status(!breaker.isOpen()).build();
  }
}
