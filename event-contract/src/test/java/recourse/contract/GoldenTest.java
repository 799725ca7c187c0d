package recourse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {
  private static final String REMEDY =
      "%s has changed. A released event is never edited: add a .v2. For a new event, or a new"
          + " component that @MayBeAbsent, write the file with -Dgolden.write=true"
          + " (delete the golden file of the latter first) and look at what changed.";

  static List<Class<? extends DomainEvent>> events() {
    return Catalogue.all();
  }

  static List<Path> goldenFiles() throws IOException {
    try (Stream<Path> files = Files.list(Wire.GOLDEN)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldWriteAnEventAsItAlwaysWas(Class<? extends DomainEvent> event) {
    String now = Wire.write(Wire.example(event));
    assertThat(Wire.kept(golden(event), now, true))
        .as(REMEDY, Catalogue.wireName(event))
        .isEqualTo(now);
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldPromiseWhatTheSchemaSays(Class<? extends DomainEvent> event) {
    String now = Wire.write(EventSchemas.of(event));
    assertThat(Wire.kept(schemaFile(event), now, false))
        .as(REMEDY, "the schema of " + Catalogue.wireName(event))
        .isEqualTo(now);
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void shouldStillReadEveryGoldenFile(Path file) throws IOException {
    String wireName = file.getFileName().toString().replace(".json", "");
    Class<? extends DomainEvent> event = Catalogue.byWireName(wireName).orElseThrow();
    assertThat(Wire.JSON.readValue(Files.readString(file), event)).isEqualTo(Wire.example(event));
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldFitItsSchema(Class<? extends DomainEvent> event) throws IOException {
    assertThat(errors(event, Files.readString(golden(event)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldIgnoreWhatIsNewAndMissWhatMayBeAbsent(Class<? extends DomainEvent> event)
      throws IOException {
    // given
    ObjectNode json = (ObjectNode) Wire.JSON.readTree(Files.readString(golden(event)));
    json.putObject("mood").put("colour", 1);
    for (RecordComponent component : event.getRecordComponents()) {
      if (component.isAnnotationPresent(MayBeAbsent.class)) {
        json.remove(component.getName());
      }
    }
    // then
    assertThat(errors(event, json.toString())).isEmpty();
    assertThat(Wire.JSON.readValue(json.toString(), event).subject()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldNotFitItsSchemaWithoutWhatItPromises(Class<? extends DomainEvent> event)
      throws IOException {
    for (RecordComponent component : event.getRecordComponents()) {
      ObjectNode json = (ObjectNode) Wire.JSON.readTree(Files.readString(golden(event)));
      json.remove(component.getName());
      boolean mayBeAbsent = component.isAnnotationPresent(MayBeAbsent.class);
      assertThat(errors(event, json.toString()).isEmpty())
          .as("%s without %s", event.getSimpleName(), component.getName())
          .isEqualTo(mayBeAbsent);
    }
  }

  @Test
  void shouldRefuseATimeWithoutZoneAndAnIdThatIsNone() throws IOException {
    String good = Files.readString(golden(CaseOpened.class));
    assertThat(errors(CaseOpened.class, good.replace("Z\"", "\""))).hasSize(1);
    assertThat(errors(CaseOpened.class, good.replaceFirst("-", ""))).hasSize(1);
  }

  @Test
  void shouldNotLetAnybodyWriteUnknown() throws IOException {
    String good = Files.readString(golden(DeadlineMet.class));
    assertThat(errors(DeadlineMet.class, good.replace("ACKNOWLEDGE", "UNKNOWN"))).hasSize(1);
  }

  @Test
  void shouldDescribeTheChannelAsItIs() {
    String now = AsyncApi.document();
    assertThat(Wire.kept(Wire.ASYNCAPI, now, false))
        .as(REMEDY, "the AsyncAPI document")
        .isEqualTo(now);
  }

  private static List<Error> errors(Class<? extends DomainEvent> event, String json)
      throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(schemaFile(event)), InputFormat.JSON);
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Path golden(Class<? extends DomainEvent> event) {
    return Wire.GOLDEN.resolve(Catalogue.wireName(event) + ".json");
  }

  private static Path schemaFile(Class<? extends DomainEvent> event) {
    return Wire.SCHEMAS.resolve(Catalogue.wireName(event) + ".json");
  }
}
