package recourse.spine.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A service whose postman has died must be started anew; one whose Kafka is away need not. */
@Liveness
@ApplicationScoped
public class RelayHealth implements HealthCheck {
  @Inject RelayWorker relay;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("outbox relay").status(relay.isWorking()).build();
  }
}
