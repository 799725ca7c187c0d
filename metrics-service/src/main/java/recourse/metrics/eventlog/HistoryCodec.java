package recourse.metrics.eventlog;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import recourse.contract.Catalogue;
import recourse.contract.DomainEvent;

/**
 * EventPublisher as few bytes. An event is written as the number of its shape (its wire name and
 * the names of its parts), a bit for each part that is there, and the parts; codes and names are
 * numbers of words. Parts are found by name when they are read, so a part that joined an event
 * later is simply absent in an older story. The complaint is left out: it is the key of the story.
 */
final class HistoryCodec {
  /** What never occurs twice is written out. */
  private static final Set<String> WRITTEN_OUT = Set.of("reference", "customerRef", "externalRef");

  private static final String UNKNOWN = "UNKNOWN";

  private final Vocabulary vocabulary;
  private final Map<Class<?>, Shape> current = new ConcurrentHashMap<>();
  private final Map<Integer, Shape> byNumber = new ConcurrentHashMap<>();

  /** Numbers for words. */
  interface Vocabulary {
    int numberOf(String word);

    String wordOf(int number);
  }

  HistoryCodec(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The event in bytes; the same event always becomes the same bytes. */
  byte[] write(DomainEvent event) {
    Shape shape = current.computeIfAbsent(event.getClass(), kind -> Shape.of(kind, vocabulary));
    ByteRun bytes = new ByteRun();
    bytes.number(shape.number);
    Object[] values = shape.valuesOf(event);
    long there = 0;
    for (int i = 0; i < values.length; i++) {
      there |= values[i] == null ? 0 : 1L << i;
    }
    bytes.number(there);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        write(bytes, shape.names[i], values[i]);
      }
    }
    return bytes.toArray();
  }

  /** The event of a complaint behind its bytes, and when it was recorded. */
  RecordedEvent read(UUID complaintId, HistoryBytes.Entry entry) {
    ByteRun bytes = new ByteRun(entry.body());
    Shape shape =
        byNumber.computeIfAbsent(
            (int) bytes.number(), number -> Shape.named(vocabulary.wordOf(number), number));
    long there = bytes.number();
    Object[] values = new Object[shape.places];
    values[0] = complaintId;
    for (int i = 0; i < shape.names.length; i++) {
      if ((there & 1L << i) != 0) {
        values[shape.place[i]] = read(bytes, shape.names[i], shape.types[i]);
      }
    }
    return new RecordedEvent(shape.make(values), entry.recordedAt());
  }

  private void write(ByteRun bytes, String name, Object value) {
    if (value instanceof Instant instant) {
      bytes.instant(instant);
    } else if (value instanceof UUID id) {
      bytes.uuid(id);
    } else if (value instanceof Boolean yes) {
      bytes.number(yes ? 1 : 0);
    } else if (value instanceof Number number) {
      bytes.signed(number.longValue());
    } else if (value instanceof List<?> list) {
      bytes.number(list.size());
      list.forEach(element -> write(bytes, name, element));
    } else if (value instanceof Enum<?> constant) {
      bytes.number(vocabulary.numberOf(constant.name()));
    } else if (WRITTEN_OUT.contains(name)) {
      bytes.text((String) value);
    } else {
      bytes.number(vocabulary.numberOf((String) value));
    }
  }

  private Object read(ByteRun bytes, String name, Type whole) {
    if (whole instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return LongStream.range(0, bytes.number()).mapToObj(i -> read(bytes, name, element)).toList();
    }
    Class<?> type = (Class<?>) whole;
    if (type == Instant.class) {
      return bytes.instant();
    }
    if (type == UUID.class) {
      return bytes.uuid();
    }
    if (type == boolean.class || type == Boolean.class) {
      return bytes.number() == 1;
    }
    if (type == int.class || type == Integer.class) {
      return (int) bytes.signed();
    }
    if (type == long.class || type == Long.class) {
      return bytes.signed();
    }
    if (type.isEnum()) {
      return constant(type, vocabulary.wordOf((int) bytes.number()));
    }
    return WRITTEN_OUT.contains(name) ? bytes.text() : vocabulary.wordOf((int) bytes.number());
  }

  private static Object constant(Class<?> type, String name) {
    Object unknown = null;
    for (Object constant : type.getEnumConstants()) {
      String known = ((Enum<?>) constant).name();
      if (known.equals(name)) {
        return constant;
      }
      unknown = known.equals(UNKNOWN) ? constant : unknown;
    }
    return unknown;
  }

  /**
   * How an event was laid out when it was written.
   *
   * @param place where each written part belongs in today's record
   */
  private record Shape(
      int number,
      Constructor<? extends DomainEvent> constructor,
      int places,
      String[] names,
      Type[] types,
      int[] place,
      RecordComponent[] components) {

    static Shape of(Class<?> kind, Vocabulary vocabulary) {
      String parts =
          Arrays.stream(kind.getRecordComponents())
              .map(RecordComponent::getName)
              .filter(name -> !name.equals("complaintId"))
              .collect(Collectors.joining(","));
      String word = Catalogue.wireName(kind.asSubclass(DomainEvent.class)) + "(" + parts + ")";
      return named(word, vocabulary.numberOf(word));
    }

    static Shape named(String word, int number) {
      String wireName = word.substring(0, word.indexOf('('));
      Class<? extends DomainEvent> kind = Catalogue.byWireName(wireName).orElseThrow();
      RecordComponent[] components = kind.getRecordComponents();
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < components.length; i++) {
        places.put(components[i].getName(), i);
      }
      List<String> names =
          List.of(word.substring(word.indexOf('(') + 1, word.length() - 1).split(",", -1));
      Function<String, Type> typeOf = name -> components[places.get(name)].getGenericType();
      return new Shape(
          number,
          constructorOf(kind, components),
          components.length,
          names.toArray(String[]::new),
          names.stream().map(typeOf).toArray(Type[]::new),
          names.stream().mapToInt(places::get).toArray(),
          components);
    }

    Object[] valuesOf(DomainEvent event) {
      Object[] values = new Object[names.length];
      try {
        for (int i = 0; i < names.length; i++) {
          values[i] = components[place[i]].getAccessor().invoke(event);
        }
        return values;
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException("an event that cannot be read", impossible);
      }
    }

    DomainEvent make(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException("an event that cannot be made", impossible);
      }
    }

    private static Constructor<? extends DomainEvent> constructorOf(
        Class<? extends DomainEvent> kind, RecordComponent[] components) {
      try {
        return kind.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException("a record without its constructor: " + kind, impossible);
      }
    }
  }
}
