package recourse.spine.inbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import recourse.spine.envelope.CloudEventHeaders;
import recourse.spine.envelope.UnreadableEvent;

/**
 * A command as it arrived: a CloudEvent in binary mode.
 *
 * @param id as its sender wrote it
 * @param eventId the same as we keep it
 * @param source the system that sent it
 * @param type its wire name
 * @param data its JSON
 */
record CommandMessage(String id, UUID eventId, String source, String type, byte @Nullable [] data) {

  /** Refused as unreadable when it is no CloudEvent: then there is nobody to answer. */
  static CommandMessage of(ConsumerRecord<String, byte[]> kafka) {
    if (!"1.0".equals(CloudEventHeaders.required(kafka.headers(), "ce_specversion"))) {
      throw new UnreadableEvent("message.no-cloud-event", "this version of CloudEvents is unknown");
    }
    String id = CloudEventHeaders.required(kafka.headers(), "ce_id");
    String source = CloudEventHeaders.required(kafka.headers(), "ce_source");
    UUID eventId = UUID.nameUUIDFromBytes((source + " " + id).getBytes(StandardCharsets.UTF_8));
    String type = CloudEventHeaders.required(kafka.headers(), "ce_type");
    return new CommandMessage(id, eventId, source, type, kafka.value());
  }
}
