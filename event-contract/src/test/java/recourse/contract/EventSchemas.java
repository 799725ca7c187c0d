package recourse.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Iterator;

/** JSON Schemas made from the records: what an event promises is what its record says. */
final class EventSchemas {
  private static final SchemaGenerator GENERATOR = generator();

  private EventSchemas() {}

  static ObjectNode of(Class<? extends DomainEvent> event) {
    ObjectNode schema = GENERATOR.generateSchema(event);
    forbidUnknown(schema);
    ObjectNode whole = schema.objectNode();
    whole.set("$schema", schema.remove("$schema"));
    whole.put("$id", "urn:recourse:schema:" + Catalogue.wireName(event));
    whole.put("title", event.getSimpleName());
    whole.setAll(schema);
    return whole;
  }

  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.INLINE_ALL_SCHEMAS);
    config.forFields().withRequiredCheck(field -> field.getAnnotation(MayBeAbsent.class) == null);
    return new SchemaGenerator(config.build());
  }

  /** {@code UNKNOWN} is only for reading: nobody may write it. */
  private static void forbidUnknown(ObjectNode schema) {
    for (JsonNode property : schema.path("properties")) {
      JsonNode one = property.has("items") ? property.path("items") : property;
      Iterator<JsonNode> values = one.path("enum").elements();
      while (values.hasNext()) {
        if ("UNKNOWN".equals(values.next().textValue())) {
          values.remove();
        }
      }
    }
  }
}
