package recourse.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The AsyncAPI 3 document, made from the same records as everything else. */
final class AsyncApi {
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());
  private static final String CHANNEL = "complaintLifecycle";
  private static final int PARTITIONS = 6;

  private AsyncApi() {}

  static String document() {
    ObjectNode document = YAML.createObjectNode().put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Recourse")
        .put("version", "1.0.0")
        .put("description", "The events of a complaint's life, told by all services on one topic.");
    document.put("defaultContentType", "application/json");
    channel(document.putObject("channels").putObject(CHANNEL));
    ObjectNode operations = document.putObject("operations");
    for (Publisher publisher : Publisher.values()) {
      operation(operations, publisher);
    }
    ObjectNode components = document.putObject("components");
    components.putObject("messageTraits").set("cloudEvent", cloudEvent());
    ObjectNode messages = components.putObject("messages");
    Catalogue.all().forEach(event -> message(messages, event));
    return write(document);
  }

  private static void channel(ObjectNode channel) {
    channel.put("address", Topics.COMPLAINT_LIFECYCLE);
    channel.put(
        "description", "Keyed by complaint id: the events of one complaint keep their order.");
    ObjectNode messages = channel.putObject("messages");
    for (Class<? extends DomainEvent> event : Catalogue.all()) {
      messages
          .putObject(event.getSimpleName())
          .put("$ref", "#/components/messages/" + event.getSimpleName());
    }
    channel
        .putObject("bindings")
        .putObject("kafka")
        .put("topic", Topics.COMPLAINT_LIFECYCLE)
        .put("partitions", PARTITIONS)
        .put("bindingVersion", "0.5.0");
  }

  private static void operation(ObjectNode operations, Publisher publisher) {
    ObjectNode operation =
        operations.putObject(publisher.name().toLowerCase(Locale.ROOT) + "Tells");
    operation.put("action", "send");
    operation.putObject("channel").put("$ref", "#/channels/" + CHANNEL);
    ArrayNode messages = operation.putArray("messages");
    for (Class<? extends DomainEvent> event : publisher.events()) {
      messages
          .addObject()
          .put("$ref", "#/channels/" + CHANNEL + "/messages/" + event.getSimpleName());
    }
  }

  private static void message(ObjectNode messages, Class<? extends DomainEvent> event) {
    String wireName = Catalogue.wireName(event);
    ObjectNode message = messages.putObject(event.getSimpleName());
    message.put("name", wireName).put("contentType", "application/json");
    message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
    message.putObject("payload").put("$ref", "schemas/" + wireName + ".json");
    ObjectNode key =
        message
            .putObject("bindings")
            .putObject("kafka")
            .put("bindingVersion", "0.5.0")
            .putObject("key");
    key.put("type", "string").put("format", "uuid").put("description", "the complaint");
  }

  private static ObjectNode cloudEvent() {
    ObjectNode trait = YAML.createObjectNode();
    ObjectNode headers = trait.putObject("headers").put("type", "object");
    headers.put("description", "CloudEvents 1.0, binary mode");
    List<String> always =
        List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time");
    always.forEach(headers.putArray("required")::add);
    ObjectNode properties = headers.putObject("properties");
    text(properties, "ce_specversion").put("const", "1.0");
    text(properties, "ce_id").put("format", "uuid");
    text(properties, "ce_type").put("description", "the name of the message");
    text(properties, "ce_source").put("pattern", "^/recourse/[a-z]+$");
    text(properties, "ce_subject").put("format", "uuid").put("description", "the complaint");
    text(properties, "ce_time").put("format", "date-time").put("description", "when it happened");
    text(properties, "ce_recordedtime")
        .put("format", "date-time")
        .put("description", "when it was recorded, which may be long after it happened");
    return trait;
  }

  private static ObjectNode text(ObjectNode properties, String name) {
    return properties.putObject(name).put("type", "string");
  }

  private static String write(ObjectNode document) {
    try {
      return YAML.writeValueAsString(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
