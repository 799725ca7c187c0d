package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Records what came of handing a message over. */
@ApplicationScoped
public class EndDeliveryHandler {
  private final SqlDeliveries deliveries;
  private final MessageSource source;
  private final DeliveryPolicy policy;
  private final Clock clock;

  EndDeliveryHandler(
      SqlDeliveries deliveries, MessageSource source, DeliveryPolicy policy, Clock clock) {
    this.deliveries = deliveries;
    this.source = source;
    this.policy = policy;
    this.clock = clock;
  }

  /** Records it; whoever wanted the message sent acts on it when it is final. */
  @Transactional
  public void handle(EndDelivery command) {
    Instant now = clock.instant();
    Delivery delivery = deliveries.get(command.id());
    delivery.end(command.result(), now, policy);
    deliveries.save(delivery);
    source.concluded(delivery, now);
  }
}
