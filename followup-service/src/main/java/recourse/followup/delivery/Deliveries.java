package recourse.followup.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages on their way. */
public interface Deliveries {
  /** The message; refused as unknown when there is none of this id. */
  Delivery get(UUID id);

  /** The message, or empty when there is none of this id. */
  Optional<Delivery> find(UUID id);

  /** The message for the caller alone, or empty while another holds it. */
  Optional<Delivery> claim(UUID id);

  /** Keeps it. */
  void save(Delivery delivery);

  /**
   * Ids of waiting messages by this way whose next attempt is due, oldest first; of several for one
   * customer only the oldest, so that messages arrive in their order.
   */
  List<UUID> due(DeliveryChannel way, Instant now, int limit);

  /** A page by their making, oldest first. */
  List<Delivery> search(Search search);

  /** Which messages are wanted; null means any. */
  record Search(
      UUID complaintId, DeliveryStatus status, Instant afterAt, UUID afterId, int limit) {}
}
