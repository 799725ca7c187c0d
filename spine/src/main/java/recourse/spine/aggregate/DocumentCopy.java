package recourse.spine.aggregate;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate keeps of a {@link Document} to see later whether it was changed. Values (records
 * of values among them) cannot be and are shared, so that a copy is little more than its lists, and
 * comparing it with what did not change is little more than comparing references.
 */
final class DocumentCopy {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private DocumentCopy() {}

  static @Nullable Object of(@Nullable Object part) {
    if (part == null) {
      return null;
    } else if (part instanceof List<?> list) {
      return copied(list, new ArrayList<>(list.size()));
    } else if (part instanceof Set<?> set) {
      return copied(set, new LinkedHashSet<>());
    } else if (part instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, of(value)));
      return copy;
    }
    return SHAPES.get(part.getClass()).copy(part);
  }

  static boolean isSame(@Nullable Object one, @Nullable Object other) {
    if (one == other) {
      return true;
    } else if (one == null || other == null) {
      return false;
    } else if (one instanceof List<?> list) {
      return other instanceof List<?> more && areSame(list, more);
    } else if (one instanceof Set<?>) {
      return one.equals(other);
    } else if (one instanceof Map<?, ?> map) {
      return other instanceof Map<?, ?> more && areSame(map, more);
    }
    return one.getClass() == other.getClass() && SHAPES.get(one.getClass()).isSame(one, other);
  }

  private static Object copied(Collection<?> parts, Collection<@Nullable Object> into) {
    for (Object part : parts) {
      into.add(of(part));
    }
    return into;
  }

  private static boolean areSame(List<?> list, List<?> other) {
    if (list.size() != other.size()) {
      return false;
    }
    Iterator<?> others = other.iterator();
    for (Object part : list) {
      if (!isSame(part, others.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean areSame(Map<?, ?> map, Map<?, ?> other) {
    return map.keySet().equals(other.keySet())
        && map.entrySet().stream()
            .allMatch(entry -> isSame(entry.getValue(), other.get(entry.getKey())));
  }

  /**
   * How a class is copied: not at all when its fields are empty, for it is a value; else field by
   * field, into what the constructor makes (of a record, from its components).
   */
  private record Shape(@Nullable Constructor<?> constructor, Field[] fields) {
    private static final Shape VALUE = new Shape(null, new Field[0]);

    static Shape of(Class<?> type) {
      if (isValue(type)) {
        return VALUE;
      }
      try {
        Field[] fields = fieldsOf(type);
        Stream<Class<?>> needed =
            type.isRecord() ? Arrays.stream(fields).map(Field::getType) : Stream.empty();
        Constructor<?> constructor = type.getDeclaredConstructor(needed.toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return new Shape(constructor, fields);
      } catch (ReflectiveOperationException unfit) {
        throw new IllegalStateException(type + " cannot be part of a document", unfit);
      }
    }

    Object copy(Object part) {
      if (constructor == null) {
        return part;
      }
      try {
        Object[] values = new Object[fields.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = DocumentCopy.of(fields[i].get(part));
        }
        if (part instanceof Record) {
          return constructor.newInstance(values);
        }
        Object copy = constructor.newInstance();
        for (int i = 0; i < values.length; i++) {
          fields[i].set(copy, values[i]);
        }
        return copy;
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    boolean isSame(Object one, Object other) {
      if (constructor == null) {
        return one.equals(other);
      }
      try {
        for (Field field : fields) {
          if (!DocumentCopy.isSame(field.get(one), field.get(other))) {
            return false;
          }
        }
        return true;
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    private static boolean isValue(Class<?> type) {
      if (type.isRecord()) {
        return Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .allMatch(component -> component != type && isValue(component));
      }
      boolean isOfJava = type.getName().startsWith("java.") && !type.isInterface();
      return type.isPrimitive()
          || Enum.class.isAssignableFrom(type)
          || isOfJava && type != Object.class && !isContainer(type);
    }

    private static boolean isContainer(Class<?> type) {
      return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** Those of a record in the order of its components. */
    private static Field[] fieldsOf(Class<?> type) throws NoSuchFieldException {
      List<Field> fields = new ArrayList<>();
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          fields.add(type.getDeclaredField(component.getName()));
        }
      } else {
        for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
          Arrays.stream(c.getDeclaredFields()).filter(Shape::isKept).forEach(fields::add);
        }
      }
      fields.forEach(field -> field.setAccessible(true));
      return fields.toArray(Field[]::new);
    }

    private static boolean isKept(Field field) {
      return (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0;
    }
  }
}
