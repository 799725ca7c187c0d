package recourse.spine.inbox;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import recourse.contract.Catalogue;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.CloudEventHeaders;
import recourse.spine.envelope.Envelope;
import recourse.spine.envelope.EventCodec;
import recourse.spine.envelope.UnreadableEvent;
import recourse.spine.trace.TraceContext;

/**
 * A record from Kafka, not yet understood.
 *
 * @param topic where it was read
 * @param partition which part of it
 * @param position the offset
 * @param key as its sender gave it
 * @param headers the attributes of the event
 * @param payload the data
 */
record Message(
    String topic,
    int partition,
    long position,
    @Nullable String key,
    Headers headers,
    byte @Nullable [] payload) {

  static Message of(ConsumerRecord<String, byte[]> kafka) {
    return new Message(
        kafka.topic(),
        kafka.partition(),
        kafka.offset(),
        kafka.key(),
        kafka.headers(),
        kafka.value());
  }

  /** What it is about, as far as the key says; of most messages a complaint. */
  Optional<UUID> subject() {
    try {
      return Optional.ofNullable(key).map(UUID::fromString);
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }

  /** The wire name of its event; null when it is no CloudEvent. */
  @Nullable String type() {
    return CloudEventHeaders.optional(headers, "ce_type");
  }

  /** Where its sender stood in a trace; null when nothing is traced. */
  @Nullable String traceparent() {
    return CloudEventHeaders.optional(headers, TraceContext.HEADER);
  }

  /** Whether we know its event, in this version. */
  boolean isOfAKnownKind() {
    return Optional.ofNullable(type()).flatMap(Catalogue::byWireName).isPresent();
  }

  /** The event in its envelope. */
  Envelope read() {
    String type = CloudEventHeaders.required(headers, "ce_type");
    Class<? extends DomainEvent> kind =
        Catalogue.byWireName(type)
            .orElseThrow(
                () ->
                    new UnreadableEvent(
                        "message.version-unknown", "this version is not known here yet: " + type));
    UUID eventId = CloudEventHeaders.eventId(headers);
    if (payload == null) {
      throw new UnreadableEvent("message.empty", "there is no data");
    }
    DomainEvent event = EventCodec.read(payload, kind);
    if (!event.topic().equals(topic)) {
      throw new UnreadableEvent("message.wrong-topic", "this event belongs on " + event.topic());
    }
    if (!subject().equals(Optional.of(event.subject()))) {
      throw new UnreadableEvent("message.wrong-key", "the key is not the subject of the data");
    }
    return new Envelope(
        eventId,
        type,
        CloudEventHeaders.required(headers, "ce_source"),
        CloudEventHeaders.recordedAt(headers, event.occurredAt()),
        position,
        event);
  }
}
