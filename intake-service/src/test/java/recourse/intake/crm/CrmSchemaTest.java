package recourse.intake.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
      assertSameFields(schema(listener.type()), listener.hears());
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
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getType().isRecord()) {
        assertSameFields(schema.path("properties").path(component.getName()), component.getType());
      }
      if (component.getType().isEnum()) {
        schema
            .path("properties")
            .path(component.getName())
            .path("enum")
            .forEach(value -> assertThat(namesOf(component.getType())).contains(value.asText()));
      }
    }
  }

  private static List<String> namesOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }
}
