package recourse.spine.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import recourse.spine.envelope.CloudEventHeaders;
import recourse.spine.trace.TraceContext;

/**
 * A row of the outbox that waits for Kafka.
 *
 * @param topic where it goes; null for the topic of the relay
 * @param traceparent of the request that told it; null when nothing is traced
 */
record WaitingEvent(
    long seq,
    UUID id,
    UUID complaintId,
    String type,
    String payload,
    String source,
    Instant occurredAt,
    Instant recordedAt,
    String topic,
    String traceparent) {

  WaitingEvent(
      long seq,
      UUID id,
      UUID complaintId,
      String type,
      String payload,
      String source,
      Instant occurredAt,
      Instant recordedAt) {
    this(seq, id, complaintId, type, payload, source, occurredAt, recordedAt, null, null);
  }

  static WaitingEvent of(ResultSet row) throws SQLException {
    return new WaitingEvent(
        row.getLong("seq"),
        row.getObject("id", UUID.class),
        row.getObject("aggregateid", UUID.class),
        row.getString("type"),
        row.getString("payload"),
        row.getString("source"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("topic"),
        row.getString("traceparent"));
  }

  ProducerRecord<String, String> toRecord(String usual) {
    Headers headers = CloudEventHeaders.of(id, type, source, complaintId, occurredAt, recordedAt);
    if (traceparent != null) {
      headers.add(TraceContext.HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
    }
    return new ProducerRecord<>(
        topic == null ? usual : topic, null, complaintId.toString(), payload, headers);
  }
}
