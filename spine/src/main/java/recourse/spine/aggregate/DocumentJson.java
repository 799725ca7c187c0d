package recourse.spine.aggregate;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a {@link Document}: its fields, whatever methods it has, with {@link Words} sealed.
 */
final class DocumentJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .annotationIntrospector(
              new AnnotationIntrospectorPair(
                  new WordsAreSealed(), new JacksonAnnotationIntrospector()))
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.SETTER, Visibility.NONE)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private DocumentJson() {}

  static JavaType type(Type type) {
    return JSON.constructType(type);
  }

  static Object read(String json, JavaType type) throws JsonProcessingException {
    return JSON.readValue(json, type);
  }

  static String write(Object document, JavaType type) throws JsonProcessingException {
    return JSON.writerFor(type).writeValueAsString(document);
  }

  private static final class WordsAreSealed extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findSerializer(Annotated property) {
      return property.hasAnnotation(Words.class) ? Closing.class : null;
    }

    @Override
    public @Nullable Object findDeserializer(Annotated property) {
      return property.hasAnnotation(Words.class) ? Opening.class : null;
    }
  }

  private static final class Closing extends JsonSerializer<String> {
    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeBinary(SealedText.close(text));
    }
  }

  private static final class Opening extends JsonDeserializer<String> {
    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return SealedText.open(json.getBinaryValue());
    }
  }
}
