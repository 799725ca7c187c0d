package recourse.followup.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads tables this service is shipped with; one that cannot be read stops the service. */
public final class YamlReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .build();

  private YamlReader() {}

  /** The rows of a table, by its file. */
  public static <T> List<T> shipped(String file, Class<T> row) {
    try (InputStream text = YamlReader.class.getResourceAsStream("/" + file)) {
      byte[] all = Objects.requireNonNull(text, file).readAllBytes();
      return read(file, new String(all, StandardCharsets.UTF_8), row);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rows of a table; refused with the line and the reason where it makes no sense. */
  public static <T> List<T> read(String file, String text, Class<T> row) {
    ObjectReader reader = YAML.readerForListOf(row);
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException wrong) {
      int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
      throw new IllegalArgumentException(
          "%s, line %d: %s".formatted(file, line, reasonOf(wrong)), wrong);
    }
  }

  private static String reasonOf(JsonProcessingException wrong) {
    if (wrong instanceof ValueInstantiationException unfit && unfit.getCause() != null) {
      return Objects.toString(unfit.getCause().getMessage());
    }
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return "there is no " + unknown.getPropertyName();
    }
    String field =
        wrong instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? mapping.getPath().get(mapping.getPath().size() - 1).getFieldName() + ": "
            : "";
    return field + wrong.getOriginalMessage();
  }
}
