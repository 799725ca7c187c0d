package recourse.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Events as the spine writes and reads them, an example of each, and the files they are kept in.
 */
final class Wire {
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  static final Path GOLDEN = Path.of("src/test/resources/golden");
  static final Path SCHEMAS = Path.of("src/main/resources/recourse/contract/schemas");
  static final Path ASYNCAPI = Path.of("src/main/resources/recourse/contract/asyncapi.yaml");

  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  private Wire() {}

  /** An example with every component set, the same at each call. */
  static DomainEvent example(Class<? extends DomainEvent> event) {
    RecordComponent[] components = event.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(Wire::exampleOf).toArray();
    try {
      return event.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object exampleOf(RecordComponent component) {
    if (component.getType() == List.class) {
      ParameterizedType list = (ParameterizedType) component.getGenericType();
      return List.of(exampleOf((Class<?>) list.getActualTypeArguments()[0], component.getName()));
    }
    return exampleOf(component.getType(), component.getName());
  }

  private static Object exampleOf(Class<?> type, String name) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == UUID.class) {
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 6, 1);
    }
    if (type == Instant.class) {
      return Instant.parse("2026-06-01T09:30:00.123456Z");
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == long.class || type == Long.class) {
      return 1L;
    }
    return type == String.class ? name + "-1" : (Object) 1;
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value) + "\n";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * What is kept in a file; writes it first when {@code -Dgolden.write=true}.
   *
   * @param released whether the file may never change once it is there
   */
  static String kept(Path file, String now, boolean released) {
    try {
      if (WRITE && !(released && Files.exists(file))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, now);
      }
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
