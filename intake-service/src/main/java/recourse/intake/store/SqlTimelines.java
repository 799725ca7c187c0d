package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import recourse.contract.Catalogue;
import recourse.intake.model.TimelineEntry;
import recourse.intake.model.Timelines;
import recourse.spine.envelope.FactCodec;

/** Timelines in PostgreSQL. */
@ApplicationScoped
class SqlTimelines implements Timelines {
  @Inject EntityManager session;

  @Override
  public void add(TimelineEntry entry) {
    session.persist(TimelineRow.of(entry));
  }

  @Override
  public List<TimelineEntry> of(UUID complaintId) {
    return session
        .createQuery(
            "from timeline_entry where complaintId = ?1 order by occurredAt, arrival",
            TimelineRow.class)
        .setParameter(1, complaintId)
        .getResultStream()
        .map(SqlTimelines::entry)
        .toList();
  }

  private static TimelineEntry entry(TimelineRow row) {
    return new TimelineEntry(
        row.eventId,
        row.occurredAt,
        row.recordedAt,
        row.type,
        row.source,
        FactCodec.read(
            row.fact.getBytes(StandardCharsets.UTF_8),
            Catalogue.byWireName(row.type).orElseThrow()));
  }
}
