package recourse.spine.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A parked message and why it is parked. */
record DeadLetter(UUID id, Message message, String code, String detail, Instant parkedAt) {

  static DeadLetter of(ResultSet row) throws SQLException {
    Message message =
        new Message(
            row.getString("topic"),
            row.getInt("partition"),
            row.getLong("position"),
            row.getString("message_key"),
            HeaderJson.read(row.getString("headers")),
            row.getBytes("payload"));
    return new DeadLetter(
        row.getObject("id", UUID.class),
        message,
        row.getString("code"),
        row.getString("detail"),
        row.getObject("parked_at", OffsetDateTime.class).toInstant());
  }
}
