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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The AsyncAPI 3 document, made from the same records as everything else. */
final class AsyncApi {
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());
  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          Topics.COMPLAINT_LIFECYCLE,
          "Keyed by complaint id: the events of one complaint keep their order.",
          Topics.ORGANISATION_SETTINGS,
          "Compacted; keyed by what was decided, so that its latest word is kept.");
  private static final int PARTITIONS = 6;

  private AsyncApi() {}

  static String document() {
    ObjectNode document = YAML.createObjectNode().put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Recourse")
        .put("version", "1.0.0")
        .put(
            "description",
            "The events of a complaint's life, from all services on one topic, and the organisation's settings.");
    document.put("defaultContentType", "application/json");
    ObjectNode channels = document.putObject("channels");
    List.of(Topics.COMPLAINT_LIFECYCLE, Topics.ORGANISATION_SETTINGS)
        .forEach(topic -> channel(channels.putObject(nameOf(topic)), topic));
    ObjectNode operations = document.putObject("operations");
    for (Publisher publisher : Publisher.values()) {
      publisher.events().stream()
          .collect(Collectors.groupingBy(AsyncApi::topicOf, TreeMap::new, Collectors.toList()))
          .forEach((topic, events) -> operation(operations, publisher, topic, events));
    }
    ObjectNode components = document.putObject("components");
    components.putObject("messageTraits").set("cloudEvent", cloudEvent());
    ObjectNode messages = components.putObject("messages");
    Catalogue.all().forEach(event -> message(messages, event));
    return write(document);
  }

  /** {@code complaint.lifecycle} is the channel {@code complaintLifecycle}. */
  private static String nameOf(String topic) {
    String[] words = topic.split("\\.", -1);
    return words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
  }

  private static String topicOf(Class<? extends DomainEvent> event) {
    return ComplaintEvent.class.isAssignableFrom(event)
        ? Topics.COMPLAINT_LIFECYCLE
        : Topics.ORGANISATION_SETTINGS;
  }

  private static void channel(ObjectNode channel, String topic) {
    channel.put("address", topic);
    channel.put("description", DESCRIPTIONS.get(topic));
    ObjectNode messages = channel.putObject("messages");
    for (Class<? extends DomainEvent> event : Catalogue.all()) {
      if (topicOf(event).equals(topic)) {
        messages
            .putObject(event.getSimpleName())
            .put("$ref", "#/components/messages/" + event.getSimpleName());
      }
    }
    channel
        .putObject("bindings")
        .putObject("kafka")
        .put("topic", topic)
        .put("partitions", PARTITIONS)
        .put("bindingVersion", "0.5.0");
  }

  private static void operation(
      ObjectNode operations,
      Publisher publisher,
      String topic,
      List<Class<? extends DomainEvent>> events) {
    String service = publisher.name().toLowerCase(Locale.ROOT);
    String sent = topic.equals(Topics.COMPLAINT_LIFECYCLE) ? "Events" : "Settings";
    String channel = "#/channels/" + nameOf(topic);
    ObjectNode operation = operations.putObject(service + sent);
    operation.put("action", "send");
    operation.putObject("channel").put("$ref", channel);
    ArrayNode messages = operation.putArray("messages");
    for (Class<? extends DomainEvent> event : events) {
      messages.addObject().put("$ref", channel + "/messages/" + event.getSimpleName());
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
    key.put("type", "string").put("format", "uuid").put("description", keyOf(event));
  }

  private static String keyOf(Class<? extends DomainEvent> event) {
    return ComplaintEvent.class.isAssignableFrom(event)
        ? "the complaint"
        : "the version of the setting";
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
    text(properties, "ce_subject").put("format", "uuid").put("description", "the same as the key");
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
