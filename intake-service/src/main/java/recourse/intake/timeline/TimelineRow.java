package recourse.intake.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import recourse.spine.envelope.EventCodec;

/** A row of the timeline; {@code arrival} is numbered by the database. */
@Entity(name = "timeline_entry")
class TimelineRow {
  @Id
  @Column(name = "event_id")
  UUID eventId;

  @Column(name = "complaint_id")
  UUID complaintId;

  @Column(insertable = false, updatable = false)
  Long arrival;

  @Column(name = "occurred_at")
  Instant occurredAt;

  @Column(name = "recorded_at")
  Instant recordedAt;

  String type;
  String source;
  String event;

  static TimelineRow of(TimelineEntry entry) {
    TimelineRow row = new TimelineRow();
    row.eventId = entry.eventId();
    row.complaintId = entry.event().complaintId();
    row.occurredAt = entry.occurredAt();
    row.recordedAt = entry.recordedAt();
    row.type = entry.type();
    row.source = entry.source();
    row.event = EventCodec.write(entry.event());
    return row;
  }
}
