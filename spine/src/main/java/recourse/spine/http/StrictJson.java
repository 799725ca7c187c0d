package recourse.spine.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * JSON over HTTP is read strictly: unknown or repeated fields, text where a number belongs,
 * instants without a zone and characters PostgreSQL cannot keep are refused, so that a caller's
 * mistake is found on the first day. (EventPublisher on Kafka are read tolerantly, see EventCodec.)
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
  /** The last word: after the modules that Quarkus finds by itself. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper json) {
    json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    json.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    json.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    json.setConfig(
        json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    SimpleModule strict = new SimpleModule("strict");
    strict.addDeserializer(Instant.class, new ZonedInstant());
    strict.addDeserializer(String.class, new PlainText());
    strict.setDeserializerModifier(new NothingFromTheFuture());
    json.registerModule(strict);
  }

  private static final class ZonedInstant extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    ZonedInstant() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        return (Instant) context.handleUnexpectedToken(Instant.class, json);
      }
      try {
        return ZonedTime.parse(json.getText());
      } catch (DateTimeException notAnInstant) {
        return (Instant)
            context.handleWeirdStringValue(Instant.class, json.getText(), "no zone or no instant");
      }
    }
  }

  private static final class PlainText extends StdDeserializer<String> {
    private static final long serialVersionUID = 1L;

    PlainText() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        return (String) context.handleUnexpectedToken(String.class, json);
      }
      String text = json.getText();
      if (text.indexOf('\u0000') >= 0 || !isWellFormed(text)) {
        return (String) context.handleWeirdStringValue(String.class, "", "not plain text");
      }
      return text;
    }

    private static boolean isWellFormed(String text) {
      return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
  }

  /** {@code UNKNOWN} stands for values from the future; nobody may send it. */
  private static final class NothingFromTheFuture extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> deserializer) {
      return new NamedValue(type.getRawClass());
    }
  }

  private static final class NamedValue extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    NamedValue(Class<?> type) {
      super(type);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        return context.handleUnexpectedToken(handledType(), json);
      }
      String name = json.getText();
      for (Object constant : handledType().getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name) && !"UNKNOWN".equals(name)) {
          return constant;
        }
      }
      return context.handleWeirdStringValue(handledType(), name, "not a known value");
    }
  }
}
