package recourse.metrics.measures.engine;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Figures can be asked for once all complaints are in memory. */
@Readiness
@ApplicationScoped
class TableHealth implements HealthCheck {
  private final LiveTable table;

  TableHealth(LiveTable table) {
    this.table = table;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("complaints in memory").status(table.isLoaded()).build();
  }
}
