package recourse.spine.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event that a listener of this service refused: it had no effect there, and will have none.
 *
 * @param listener the listener
 * @param type the wire name of the event
 * @param code why, as a refusal over HTTP would say it
 */
public record RefusedEvent(
    UUID id,
    String listener,
    UUID eventId,
    UUID complaintId,
    String type,
    String code,
    Instant refusedAt) {

  static RefusedEvent of(ResultSet row) throws SQLException {
    return new RefusedEvent(
        row.getObject("refusal_id", UUID.class),
        row.getString("listener"),
        row.getObject("event_id", UUID.class),
        row.getObject("subject", UUID.class),
        row.getString("type"),
        row.getString("refused_code"),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
