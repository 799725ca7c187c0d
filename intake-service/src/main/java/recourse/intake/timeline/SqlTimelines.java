package recourse.intake.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import recourse.contract.Catalogue;
import recourse.spine.envelope.EventCodec;
import recourse.spine.http.Cursor;
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
        insert -> {
          insert.setObject(1, entry.eventId());
          insert.setObject(2, entry.event().complaintId());
          insert.setObject(3, entry.occurredAt().atOffset(ZoneOffset.UTC));
          insert.setObject(4, entry.recordedAt().atOffset(ZoneOffset.UTC));
          insert.setString(5, entry.type());
          insert.setString(6, entry.source());
          insert.setString(7, EventCodec.write(entry.event()));
        });
  }

  /** The lines of a complaint. */
  public List<TimelineEntry> of(UUID complaintId) {
    return db.find(ALL, select -> select.setObject(1, complaintId), SqlTimelines::entry);
  }

  /** A page of those lines; the id of the cursor is that of an event. */
  List<TimelineEntry> page(UUID complaintId, Cursor after, int limit) {
    OffsetDateTime at = after.at() == null ? null : after.at().atOffset(ZoneOffset.UTC);
    return db.find(
        PAGE,
        select -> {
          select.setObject(1, complaintId);
          select.setObject(2, after.id());
          select.setObject(3, at);
          select.setObject(4, after.id());
          select.setInt(5, limit);
        },
        SqlTimelines::entry);
  }

  private static TimelineEntry entry(ResultSet row) throws SQLException {
    String type = row.getString("type");
    return new TimelineEntry(
        row.getObject("event_id", UUID.class),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        type,
        row.getString("source"),
        EventCodec.read(
            row.getString("event").getBytes(StandardCharsets.UTF_8),
            Catalogue.complaintEvent(type).orElseThrow()));
  }
}
