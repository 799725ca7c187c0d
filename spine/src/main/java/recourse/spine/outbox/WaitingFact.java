package recourse.spine.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import recourse.spine.envelope.CloudEventHeaders;

/**
 * A row of the outbox that waits for Kafka.
 *
 * @param topic where it goes; null for the topic of the relay
 */
record WaitingFact(
    long seq,
    UUID id,
    UUID complaintId,
    String type,
    String payload,
    String source,
    Instant occurredAt,
    Instant recordedAt,
    String topic) {

  WaitingFact(
      long seq,
      UUID id,
      UUID complaintId,
      String type,
      String payload,
      String source,
      Instant occurredAt,
      Instant recordedAt) {
    this(seq, id, complaintId, type, payload, source, occurredAt, recordedAt, null);
  }

  static WaitingFact of(ResultSet row) throws SQLException {
    return new WaitingFact(
        row.getLong("seq"),
        row.getObject("id", UUID.class),
        row.getObject("aggregateid", UUID.class),
        row.getString("type"),
        row.getString("payload"),
        row.getString("source"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("topic"));
  }

  ProducerRecord<String, String> toRecord(String usual) {
    return new ProducerRecord<>(
        topic == null ? usual : topic,
        null,
        complaintId.toString(),
        payload,
        CloudEventHeaders.of(id, type, source, complaintId, occurredAt, recordedAt));
  }
}
