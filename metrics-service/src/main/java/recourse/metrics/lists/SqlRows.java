package recourse.metrics.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * SqlRows for one statement, laid out as one array per column: {@code insert ... select from
 * unnest}. However many rows there are, it is one round trip and one plan.
 */
final class SqlRows<T> {
  private final Collection<T> rows;
  private final List<String> types = new ArrayList<>();
  private final List<Object[]> columns = new ArrayList<>();

  SqlRows(Collection<T> rows) {
    this.rows = rows;
  }

  /** One more column; its values become text or a type PostgreSQL reads from text. */
  SqlRows<T> column(String type, Function<T, ?> value) {
    types.add(type);
    columns.add(rows.stream().map(value).toArray());
    return this;
  }

  /** Writes them all; {@code sql} takes the columns as parameters, in order. */
  void write(Connection connection, String sql) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < columns.size(); i++) {
        statement.setArray(i + 1, connection.createArrayOf(types.get(i), columns.get(i)));
      }
      statement.executeUpdate();
    }
  }
}
