package recourse.spine.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A service whose relay has died must be started anew; one whose Kafka is away need not. */
@Liveness
@ApplicationScoped
public class RelayLiveness implements HealthCheck {
  private final RelayWorker relay;

  RelayLiveness(RelayWorker relay) {
    this.relay = relay;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("outbox relay").status(relay.isWorking()).build();
  }
}
