package recourse.spine.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import recourse.spine.envelope.CloudEventHeaders;
import recourse.spine.trace.TraceContext;

/**
 * A row of the outbox that waits for Kafka.
 *
 * @param subject what it is about; events of one subject keep their order
 * @param traceparent of the request that raised it; null when nothing is traced
 */
record WaitingEvent(
    long seq,
    UUID id,
    UUID subject,
    String type,
    String payload,
    String source,
    Instant occurredAt,
    Instant recordedAt,
    String topic,
    @Nullable String traceparent) {

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

  ProducerRecord<String, String> toRecord() {
    Headers headers = CloudEventHeaders.of(id, type, source, subject, occurredAt, recordedAt);
    if (traceparent != null) {
      headers.add(TraceContext.HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
    }
    return new ProducerRecord<>(topic, null, subject.toString(), payload, headers);
  }
}
