package recourse.metrics.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A question in SQL, put together from fragments that each bring their own parameters. */
final class SqlQuery {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  /** Reads one row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Appends a fragment. */
  SqlQuery say(String fragment, Object... its) {
    sql.append(fragment).append('\n');
    for (Object parameter : its) {
      parameters.add(parameter);
    }
    return this;
  }

  /** Appends a fragment that another one wrote. */
  SqlQuery say(SqlQuery fragment) {
    sql.append(fragment.sql);
    parameters.addAll(fragment.parameters);
    return this;
  }

  /** Every row of the answer. */
  <T> List<T> ask(Connection connection, Reader<T> reader) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
      for (int i = 0; i < parameters.size(); i++) {
        bind(select, i + 1, parameters.get(i));
      }
      List<T> answer = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          answer.add(reader.read(rows));
        }
      }
      return answer;
    }
  }

  /** Hands on every row of the answer, a few in memory at a time; not in auto-commit mode. */
  <T> void each(Connection connection, int rowsAtATime, Reader<T> reader, Consumer<T> taker)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
      select.setFetchSize(rowsAtATime);
      for (int i = 0; i < parameters.size(); i++) {
        bind(select, i + 1, parameters.get(i));
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          taker.accept(reader.read(rows));
        }
      }
    }
  }

  private static void bind(PreparedStatement select, int place, Object value) throws SQLException {
    if (value instanceof Instant instant) {
      select.setObject(place, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
    } else if (value instanceof Collection<?> values) {
      boolean instants = values.stream().allMatch(Instant.class::isInstance);
      String type = instants ? "timestamptz" : "text";
      select.setArray(place, select.getConnection().createArrayOf(type, values.toArray()));
    } else {
      select.setObject(place, value);
    }
  }
}
