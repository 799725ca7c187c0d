package recourse.spine.envelope;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a CloudEvent in binary mode on Kafka: headers {@code ce_*} beside the data.
 * {@code ce_recordedtime} is an extension of ours: when the event was recorded, while {@code
 * ce_time} says when it happened.
 */
public final class CloudEventHeaders {
  private static final String SPEC_VERSION = "1.0";

  private CloudEventHeaders() {}

  /** The headers of one event. */
  public static Headers of(
      UUID id, String type, String source, UUID subject, Instant occurredAt, Instant recordedAt) {
    Headers headers = new RecordHeaders();
    put(headers, "ce_specversion", SPEC_VERSION);
    put(headers, "ce_id", id.toString());
    put(headers, "ce_type", type);
    put(headers, "ce_source", source);
    put(headers, "ce_subject", subject.toString());
    put(headers, "ce_time", occurredAt.toString());
    put(headers, "ce_recordedtime", recordedAt.toString());
    put(headers, "content-type", "application/json");
    return headers;
  }

  /** The value of a required attribute. */
  public static String required(Headers headers, String name) {
    @Nullable String value = optional(headers, name);
    if (value == null || value.isBlank()) {
      throw new UnreadableEvent("message.no-cloud-event", "the header " + name + " is missing");
    }
    return value;
  }

  /** The value of an attribute. */
  public static @Nullable String optional(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** The id as we keep it; ids of other systems that are no UUIDs are folded with their source. */
  public static UUID eventId(Headers headers) {
    String id = required(headers, "ce_id");
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException foreign) {
      String name = required(headers, "ce_source") + " " + id;
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** When the event was recorded; when it happened, if its sender does not say. */
  public static Instant recordedAt(Headers headers, Instant occurredAt) {
    @Nullable String recorded = optional(headers, "ce_recordedtime");
    if (recorded == null) {
      return occurredAt;
    }
    try {
      return Instant.parse(recorded);
    } catch (DateTimeException unreadable) {
      throw new UnreadableEvent("message.bad-time", "ce_recordedtime is not an instant");
    }
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
