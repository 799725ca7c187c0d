package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Begins an attempt: the message gets its words, for this attempt alone. */
@ApplicationScoped
public class BeginDeliveryHandler {
  private final SqlDeliveries deliveries;
  private final SqlAddressees addressees;
  private final MessageSource source;
  private final DeliveryPolicy policy;
  private final Clock clock;

  BeginDeliveryHandler(
      SqlDeliveries deliveries,
      SqlAddressees addressees,
      MessageSource source,
      DeliveryPolicy policy,
      Clock clock) {
    this.deliveries = deliveries;
    this.addressees = addressees;
    this.source = source;
    this.policy = policy;
    this.clock = clock;
  }

  /** The message to hand over, or empty where another is at it or it must not go out. */
  @Transactional
  public Optional<CustomerMessage> handle(BeginDelivery command) {
    return deliveries.claim(command.id()).flatMap(this::begin);
  }

  private Optional<CustomerMessage> begin(Delivery delivery) {
    Instant now = clock.instant();
    Addressee.Needs needs = addressees.of(delivery.complaintId()).needs();
    boolean contradicts = ContactPolicy.contradicts(delivery.format(), needs);
    boolean goes = delivery.begin(source.permissionFor(delivery, now), contradicts, now, policy);
    deliveries.save(delivery);
    if (goes) {
      return Optional.of(source.write(delivery, now));
    }
    source.concluded(delivery, now);
    return Optional.empty();
  }
}
