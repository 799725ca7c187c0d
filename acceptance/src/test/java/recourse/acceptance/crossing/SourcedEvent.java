package recourse.acceptance.crossing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import recourse.acceptance.stack.KafkaTopic;
import recourse.contract.Catalogue;
import recourse.contract.ComplaintEvent;
import recourse.local.Service;

/**
 * An event as the service that raises it puts it on the topic.
 *
 * @param id the same however often it is sent
 * @param source who raises it; the events of one service keep their order
 */
record SourcedEvent(UUID id, Service source, ComplaintEvent event) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  static SourcedEvent of(Service source, ComplaintEvent event) {
    return new SourcedEvent(UUID.randomUUID(), source, event);
  }

  /** Sends it twice: no listener may mind. */
  void sendTwice() {
    send();
    send();
  }

  private void send() {
    String key = event.complaintId().toString();
    Map<String, String> headers =
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id.toString(),
            "ce_type",
            Catalogue.wireName(event.getClass()),
            "ce_source",
            "/recourse/" + source.title(),
            "ce_subject",
            key,
            "ce_time",
            event.occurredAt().toString(),
            "content-type",
            "application/json");
    try {
      KafkaTopic.put(key, headers, JSON.writeValueAsString(event).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
