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
      "%s has changed. A released fact is never edited: add a .v2. For a new fact, or a new"
          + " component that @MayBeAbsent, write the file with -Dgolden.write=true"
          + " (delete the golden file of the latter first) and look at what changed.";

  static List<Class<? extends Fact>> facts() {
    return Catalogue.all();
  }

  static List<Path> goldenFiles() throws IOException {
    try (Stream<Path> files = Files.list(Wire.GOLDEN)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void shouldWriteAFactAsItAlwaysWas(Class<? extends Fact> fact) {
    String now = Wire.write(Wire.example(fact));
    assertThat(Wire.kept(golden(fact), now, true))
        .as(REMEDY, Catalogue.wireName(fact))
        .isEqualTo(now);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void shouldPromiseWhatTheSchemaSays(Class<? extends Fact> fact) {
    String now = Wire.write(FactSchemas.of(fact));
    assertThat(Wire.kept(schemaFile(fact), now, false))
        .as(REMEDY, "the schema of " + Catalogue.wireName(fact))
        .isEqualTo(now);
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void shouldStillReadEveryGoldenFile(Path file) throws IOException {
    String wireName = file.getFileName().toString().replace(".json", "");
    Class<? extends Fact> fact = Catalogue.byWireName(wireName).orElseThrow();
    assertThat(Wire.JSON.readValue(Files.readString(file), fact)).isEqualTo(Wire.example(fact));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void shouldFitItsSchema(Class<? extends Fact> fact) throws IOException {
    assertThat(errors(fact, Files.readString(golden(fact)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void shouldIgnoreWhatIsNewAndMissWhatMayBeAbsent(Class<? extends Fact> fact) throws IOException {
    // given
    ObjectNode json = (ObjectNode) Wire.JSON.readTree(Files.readString(golden(fact)));
    json.putObject("mood").put("colour", 1);
    for (RecordComponent component : fact.getRecordComponents()) {
      if (component.isAnnotationPresent(MayBeAbsent.class)) {
        json.remove(component.getName());
      }
    }
    // then
    assertThat(errors(fact, json.toString())).isEmpty();
    assertThat(Wire.JSON.readValue(json.toString(), fact).complaintId()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void shouldNotFitItsSchemaWithoutWhatItPromises(Class<? extends Fact> fact) throws IOException {
    for (RecordComponent component : fact.getRecordComponents()) {
      ObjectNode json = (ObjectNode) Wire.JSON.readTree(Files.readString(golden(fact)));
      json.remove(component.getName());
      boolean mayBeAbsent = component.isAnnotationPresent(MayBeAbsent.class);
      assertThat(errors(fact, json.toString()).isEmpty())
          .as("%s without %s", fact.getSimpleName(), component.getName())
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

  private static List<Error> errors(Class<? extends Fact> fact, String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(schemaFile(fact)), InputFormat.JSON);
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Path golden(Class<? extends Fact> fact) {
    return Wire.GOLDEN.resolve(Catalogue.wireName(fact) + ".json");
  }

  private static Path schemaFile(Class<? extends Fact> fact) {
    return Wire.SCHEMAS.resolve(Catalogue.wireName(fact) + ".json");
  }
}
