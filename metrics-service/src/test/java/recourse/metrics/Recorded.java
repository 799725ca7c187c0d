package recourse.metrics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import recourse.contract.Catalogue;
import recourse.contract.DomainEvent;
import recourse.metrics.eventlog.EventHistory;
import recourse.spine.envelope.Envelope;

/**
 * Events as they come from the topic. The order in which they are first given here is the order of
 * the topic, and the same event has always the same id.
 */
public final class Recorded {
  private final Map<DomainEvent, Long> sequences = new HashMap<>();

  private Recorded() {}

  /** The topic holds these events, in this order. */
  public static Recorded inOrder(List<? extends DomainEvent> events) {
    Recorded recorded = new Recorded();
    events.forEach(recorded::sequence);
    return recorded;
  }

  /** The history of events of one complaint that came in this order, each recorded at once. */
  public static EventHistory history(List<? extends DomainEvent> events) {
    return history(events, DomainEvent::occurredAt);
  }

  /** The history of events of one complaint that came in this order. */
  public static EventHistory history(
      List<? extends DomainEvent> events, Function<DomainEvent, Instant> recordedAt) {
    Recorded recorded = inOrder(events);
    return EventHistory.of(
        events.get(0).subject(),
        events.stream().distinct().map(e -> recorded.at(recordedAt.apply(e), e)).toList());
  }

  /** The event in its envelope. */
  public Envelope at(Instant recordedAt, DomainEvent event) {
    return new Envelope(
        UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8)),
        Catalogue.wireName(event.getClass()),
        "/recourse/tests",
        recordedAt,
        sequence(event),
        event);
  }

  private synchronized long sequence(DomainEvent event) {
    return sequences.computeIfAbsent(event, unseen -> (long) sequences.size());
  }
}
