package recourse.spine.testing;

import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.Words;

/**
 * The fields of text inside the {@link Document}s of some aggregates, each named {@code
 * table.column.field} as {@link SealedColumns} takes it. So that a test can ask of every one
 * whether it may hold words.
 */
public final class DocumentFields {
  private final Set<String> sealed = new TreeSet<>();
  private final Set<String> open = new TreeSet<>();

  private DocumentFields() {}

  /** Those of these entities. */
  public static DocumentFields of(Collection<? extends Class<?>> entities) {
    DocumentFields found = new DocumentFields();
    for (Class<?> entity : entities) {
      Arrays.stream(entity.getDeclaredFields())
          .filter(field -> field.isAnnotationPresent(Document.class))
          .forEach(
              field ->
                  found.walk(
                      table(entity) + "." + snake(field.getName()),
                      field.getGenericType(),
                      new HashSet<>()));
    }
    return found;
  }

  /** Those that are sealed. */
  public Set<String> sealed() {
    return sealed;
  }

  /** Those that lie open: codes, names of staff, references. */
  public Set<String> open() {
    return open;
  }

  private void walk(String document, Type type, Set<Type> seen) {
    for (Type argument : arguments(type)) {
      walk(document, argument, seen);
    }
    if (!(type instanceof Class<?> part)
        || part.isEnum()
        || part.isPrimitive()
        || part.getName().startsWith("java.")
        || !seen.add(part)) {
      return;
    }
    for (Field field : part.getDeclaredFields()) {
      if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
        if (isText(field.getGenericType())) {
          String place = document + "." + field.getName();
          (field.isAnnotationPresent(Words.class) ? sealed : open).add(place);
        } else {
          walk(document, field.getGenericType(), seen);
        }
      }
    }
  }

  private static boolean isText(Type type) {
    return type == String.class
        || type instanceof ParameterizedType list
            && Collection.class.isAssignableFrom((Class<?>) list.getRawType())
            && List.of(list.getActualTypeArguments()).contains(String.class)
        || type instanceof ParameterizedType map
            && Map.class.isAssignableFrom((Class<?>) map.getRawType())
            && map.getActualTypeArguments()[1] == String.class;
  }

  private static List<Type> arguments(Type type) {
    if (type instanceof ParameterizedType generic) {
      return List.of(generic.getActualTypeArguments());
    }
    return type instanceof WildcardType wild ? List.of(wild.getUpperBounds()) : List.of();
  }

  private static String table(Class<?> entity) {
    Table table = entity.getAnnotation(Table.class);
    return table == null || table.name().isEmpty() ? snake(entity.getSimpleName()) : table.name();
  }

  private static String snake(String name) {
    return name.replaceAll("(\\p{Lower})(\\p{Upper})", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
