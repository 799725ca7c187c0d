package recourse.intake.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.spine.inbox.CommandListener;

@QuarkusTest
class CrmSchemaTest {
  @Inject @All List<CommandListener<?>> listeners;

  @Test
  void shouldPublishASchemaOfEveryCommandThatIsHeard() throws IOException {
    assertThat(listeners).hasSize(4);
    for (CommandListener<?> listener : listeners) {
      assertSameFields(schema(listener.type()), listener.handles());
    }
  }

  private static JsonNode schema(String type) throws IOException {
    try (InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("crm/" + type + ".json")) {
      assertThat(file).as("the schema of " + type).isNotNull();
      return new ObjectMapper().readTree(file);
    }
  }

  private static void assertSameFields(JsonNode schema, Class<?> record) {
    List<String> promised = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(promised::add);
    assertThat(promised)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList());
    assertThat(promised).containsAll(required(schema));
    assertThat(required(schema)).containsAll(wanted(record));
    for (RecordComponent component : record.getRecordComponents()) {
      JsonNode field = schema.path("properties").path(component.getName());
      if (component.getType().isRecord()) {
        assertSameFields(field, component.getType());
      }
      if (component.getType().isEnum()) {
        List<String> values = new ArrayList<>();
        field.path("enum").forEach(value -> values.add(value.asText()));
        assertThat(values).containsExactlyInAnyOrderElementsOf(namesOf(component.getType()));
      }
    }
  }

  /** What the schema says must be there, always or instead of something else. */
  private static List<String> required(JsonNode schema) {
    List<String> names = new ArrayList<>();
    schema.path("required").forEach(name -> names.add(name.asText()));
    schema
        .path("anyOf")
        .forEach(either -> either.path("required").forEach(name -> names.add(name.asText())));
    return names;
  }

  /** What is refused when it is missing. */
  private static List<String> wanted(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .filter(
            component ->
                component.getAccessor().isAnnotationPresent(NotNull.class)
                    || component.getAccessor().isAnnotationPresent(NotBlank.class))
        .map(RecordComponent::getName)
        .toList();
  }

  private static List<String> namesOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> ((Enum<?>) c).name())
        .filter(name -> !"UNKNOWN".equals(name))
        .toList();
  }
}
