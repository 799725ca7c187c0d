package recourse.intake.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.Catalogue;
import recourse.spine.envelope.EventCodec;

/** Timelines in PostgreSQL. */
@ApplicationScoped
public class SqlTimelines {
  private static final String OF_COMPLAINT =
      "from timeline_entry line where line.complaintId = :complaint %s"
          + " order by line.occurredAt, line.arrival";
  private static final String BEHIND =
      """
      and (line.occurredAt > :at or (line.occurredAt = :at and line.arrival >
        (select shown.arrival from timeline_entry shown where shown.eventId = :event)))
      """;

  private final EntityManager session;

  SqlTimelines(EntityManager session) {
    this.session = session;
  }

  /** Adds a line, at the latest when the current transaction commits. */
  public void add(TimelineEntry entry) {
    session.persist(TimelineRow.of(entry));
  }

  /** The lines of a complaint: in the order things happened, and among equals as they were told. */
  public List<TimelineEntry> of(UUID complaintId) {
    return page(complaintId, null, null, Integer.MAX_VALUE);
  }

  /**
   * A page of those lines, in the same order.
   *
   * @param behind only what comes behind this instant, or at it behind the event; null for all
   * @param behindEvent see above
   */
  public List<TimelineEntry> page(UUID complaintId, Instant behind, UUID behindEvent, int limit) {
    TypedQuery<TimelineRow> lines =
        session
            .createQuery(OF_COMPLAINT.formatted(behind == null ? "" : BEHIND), TimelineRow.class)
            .setParameter("complaint", complaintId)
            .setMaxResults(limit);
    if (behind != null) {
      lines.setParameter("at", behind).setParameter("event", behindEvent);
    }
    return lines.getResultStream().map(SqlTimelines::entry).toList();
  }

  private static TimelineEntry entry(TimelineRow row) {
    return new TimelineEntry(
        row.eventId,
        row.occurredAt,
        row.recordedAt,
        row.type,
        row.source,
        EventCodec.read(
            row.event.getBytes(StandardCharsets.UTF_8),
            Catalogue.complaintEvent(row.type).orElseThrow()));
  }
}
