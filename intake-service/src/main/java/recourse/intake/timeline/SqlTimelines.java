package recourse.intake.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import recourse.contract.Catalogue;
import recourse.spine.envelope.EventCodec;
import recourse.spine.http.Cursor;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/** Timelines in PostgreSQL: in the order things happened, and among equals as they arrived. */
@ApplicationScoped
public class SqlTimelines {
  private static final String ADD =
      """
      insert into timeline_entry
        (event_id, complaint_id, occurred_at, recorded_at, type, source, event)
      values (?, ?, ?, ?, ?, ?, ?::jsonb)
      """;
  private static final String ALL =
      """
      select event_id, occurred_at, recorded_at, type, source, event from timeline_entry
       where complaint_id = ? order by occurred_at, arrival
      """;
  private static final String PAGE =
      """
      select event_id, occurred_at, recorded_at, type, source, event from timeline_entry
       where complaint_id = ?
         and (?::uuid is null
              or (occurred_at, arrival) > (?, (select arrival from timeline_entry
                                                where event_id = ?)))
       order by occurred_at, arrival limit ?
      """;

  private final SqlTemplate db;

  SqlTimelines(SqlTemplate db) {
    this.db = db;
  }

  /** Adds a line. */
  void add(TimelineEntry entry) {
    db.change(
        ADD,
        entry.eventId(),
        entry.event().complaintId(),
        entry.occurredAt(),
        entry.recordedAt(),
        entry.type(),
        entry.source(),
        EventCodec.write(entry.event()));
  }

  /** The lines of a complaint. */
  public List<TimelineEntry> of(UUID complaintId) {
    return db.find(ALL, SqlTimelines::entry, complaintId);
  }

  /** A page of those lines; the id of the cursor is that of an event. */
  List<TimelineEntry> page(UUID complaintId, Cursor after, int limit) {
    return db.find(
        PAGE, SqlTimelines::entry, complaintId, after.id(), after.at(), after.id(), limit);
  }

  private static TimelineEntry entry(Row row) throws SQLException {
    String type = row.text("type");
    return new TimelineEntry(
        row.uuid("event_id"),
        row.instant("occurred_at"),
        row.instant("recorded_at"),
        type,
        row.text("source"),
        EventCodec.read(
            row.text("event").getBytes(StandardCharsets.UTF_8),
            Catalogue.complaintEvent(type).orElseThrow()));
  }
}
