package recourse.spine.envelope;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Collectors;
import recourse.contract.DomainEvent;
import recourse.contract.MayBeAbsent;

/**
 * Writes events as JSON and reads them again. A tolerant reader with one firm rule: unknown fields
 * are ignored and unknown enum values become {@code UNKNOWN}, but what an event promises to hold
 * must be there.
 */
public final class EventCodec {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addHandler(new ValuesFromTheFuture())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private EventCodec() {}

  /** The JSON of an event. */
  public static String write(DomainEvent event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an event that is no JSON: " + event.getClass(), impossible);
    }
  }

  /** The event behind its JSON. */
  public static <F extends DomainEvent> F read(byte[] json, Class<F> type) {
    F event;
    try {
      event = JSON.readValue(json, type);
    } catch (JsonMappingException mismatch) {
      throw new UnreadableEvent("message.wrong-shape", "not a whole event: " + where(mismatch));
    } catch (IOException notJson) {
      throw new UnreadableEvent("message.not-json", "the data is not JSON");
    }
    requireWhole(event);
    return event;
  }

  private static void requireWhole(DomainEvent event) {
    if (event == null) {
      throw new UnreadableEvent("message.empty", "the data is null");
    }
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      if (!component.isAnnotationPresent(MayBeAbsent.class) && valueOf(event, component) == null) {
        throw new UnreadableEvent("message.incomplete", component.getName() + " is missing");
      }
    }
  }

  private static Object valueOf(DomainEvent event, RecordComponent component) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String where(JsonMappingException mismatch) {
    return mismatch.getPath().stream()
        .map(step -> String.valueOf(step.getFieldName()))
        .collect(Collectors.joining("."));
  }

  private static final class ValuesFromTheFuture extends DeserializationProblemHandler {
    @Override
    public Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String problem) {
      for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
        if ("UNKNOWN".equals(constant.toString())) {
          return constant;
        }
      }
      return NOT_HANDLED;
    }
  }
}
