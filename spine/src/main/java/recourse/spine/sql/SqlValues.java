package recourse.spine.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How Java's values become PostgreSQL's. */
final class SqlValues {
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          UUID.class, "uuid",
          Integer.class, "int4",
          Long.class, "int8",
          Boolean.class, "bool",
          Instant.class, "timestamptz",
          LocalDate.class, "date",
          byte[].class, "bytea");

  private SqlValues() {}

  static void bind(PreparedStatement statement, List<?> values) throws SQLException {
    int place = 0;
    for (Object value : values) {
      bind(statement, ++place, value);
    }
  }

  private static void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    if (value instanceof Collection<?> values) {
      bind(statement, place, values);
    } else {
      statement.setObject(place, converted(value));
    }
  }

  /** An empty array, and one of nulls, is of whatever type its place wants. */
  private static void bind(PreparedStatement statement, int place, Collection<?> values)
      throws SQLException {
    Object first = values.stream().filter(Objects::nonNull).findFirst().orElse(null);
    if (first == null) {
      String nulls = String.join(",", values.stream().map(none -> "null").toList());
      statement.setObject(place, "{" + nulls + "}", Types.OTHER);
    } else {
      String type = TYPES.getOrDefault(first.getClass(), "text");
      Object[] elements =
          first instanceof byte[]
              ? values.toArray(byte[][]::new)
              : values.stream().map(SqlValues::converted).toArray();
      statement.setArray(place, statement.getConnection().createArrayOf(type, elements));
    }
  }

  private static @Nullable Object converted(@Nullable Object value) {
    if (value instanceof Instant at) {
      return at.atOffset(ZoneOffset.UTC);
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
