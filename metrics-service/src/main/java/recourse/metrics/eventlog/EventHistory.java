package recourse.metrics.eventlog;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import recourse.contract.DomainEvent;

/**
 * Everything that was told of one complaint: the set of its events. It is the only thing that is
 * kept; all measures are read from it, so that the order and the repetition of events cannot
 * matter.
 *
 * @param told by the time they happened; at the same instant in an order that depends on nothing
 *     but the events themselves
 */
public record EventHistory(UUID complaintId, List<RecordedEvent> told) {
  private static final Comparator<RecordedEvent> ORDER =
      Comparator.comparing((RecordedEvent told) -> told.event().occurredAt())
          .thenComparing(told -> told.event().getClass().getName())
          .thenComparing(told -> told.event().toString());

  /** The story these events tell, in whatever order they come. */
  public static EventHistory of(UUID complaintId, List<RecordedEvent> told) {
    return new EventHistory(complaintId, told.stream().sorted(ORDER).toList());
  }

  /** What could be known of it at an instant. */
  public EventHistory asReportedBy(Instant recordedBy) {
    return new EventHistory(
        complaintId, told.stream().filter(t -> !t.recordedAt().isAfter(recordedBy)).toList());
  }

  /** The events of one kind, in order. */
  public <F extends DomainEvent> Stream<F> all(Class<F> kind) {
    return told.stream().map(RecordedEvent::event).filter(kind::isInstance).map(kind::cast);
  }

  /** When the first of it was recorded. */
  public Instant firstRecordedAt() {
    return told.stream()
        .map(RecordedEvent::recordedAt)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
