package recourse.metrics.eventlog;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.Envelope;

/**
 * Everything that happened to one complaint. All measures are read from it; the order in which
 * events arrived here, and how often, does not matter.
 *
 * @param events by the time they happened; at the same instant in the order of the topic, which is
 *     the one in which their sources raised them
 */
public record EventHistory(UUID complaintId, List<Envelope> events) {
  private static final Comparator<Envelope> ORDER =
      Comparator.comparing((Envelope envelope) -> envelope.event().occurredAt())
          .thenComparing(Envelope::sequence);

  /** The history of these events, in whatever order they come. */
  public static EventHistory of(UUID complaintId, List<Envelope> events) {
    return new EventHistory(complaintId, events.stream().sorted(ORDER).toList());
  }

  /** What could be known of it at an instant. */
  public EventHistory asReportedBy(Instant recordedBy) {
    return new EventHistory(
        complaintId, events.stream().filter(e -> !e.recordedAt().isAfter(recordedBy)).toList());
  }

  /** The events of one kind, in order. */
  public <F extends DomainEvent> Stream<F> all(Class<F> kind) {
    return events.stream().map(Envelope::event).filter(kind::isInstance).map(kind::cast);
  }

  /** When the first of it was recorded. */
  public Instant firstRecordedAt() {
    return events.stream().map(Envelope::recordedAt).min(Comparator.naturalOrder()).orElseThrow();
  }
}
