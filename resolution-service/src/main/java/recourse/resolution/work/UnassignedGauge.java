package recourse.resolution.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import recourse.resolution.work.teams.UnassignedReason;

/** What supervisors watch: how many open cases nobody owns, by the reason. */
@ApplicationScoped
public class UnassignedGauge implements MeterBinder {
  private final SqlWorkItems works;

  UnassignedGauge(SqlWorkItems works) {
    this.works = works;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (UnassignedReason reason : UnassignedReason.values()) {
      Gauge.builder("recourse.work.unowned", () -> works.countUnowned(reason))
          .tag("reason", reason.name())
          .register(registry);
    }
  }
}
