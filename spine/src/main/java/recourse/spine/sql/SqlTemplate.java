package recourse.spine.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs single SQL statements on the connection of the current transaction (each statement commits
 * by itself when there is none): for everything that is not an aggregate. A failure keeps its
 * {@link SQLException} as cause, so that {@code Fault} can tell what will go away by itself.
 *
 * <p>Parameters stand in the statement as {@code ?} and are given in their order, or by name as
 * {@code :name} and are given as a map. They may be null, instants, enums (by name), and
 * collections (as arrays: {@code id = any(?)}). Where PostgreSQL cannot tell the type, as of a
 * null, the statement says it: {@code ?::timestamptz}.
 */
@ApplicationScoped
public class SqlTemplate {
  private static final int ROWS_AT_A_TIME = 1_000;

  private final DataSource database;

  SqlTemplate(DataSource database) {
    this.database = database;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T extends @Nullable Object> {
    T read(Row row) throws SQLException;
  }

  /** Changes rows and answers how many. */
  public int change(String sql, @Nullable Object... values) {
    return run(sql, Arrays.asList(values), PreparedStatement::executeUpdate);
  }

  /** As {@link #change(String, Object...)}, with parameters by name. */
  public int change(String sql, Map<String, ? extends @Nullable Object> values) {
    NamedSql named = NamedSql.of(sql);
    return run(named.sql(), named.inOrder(values), PreparedStatement::executeUpdate);
  }

  /** Runs a statement once for each, in one round trip. */
  public <E> void batch(String sql, Collection<E> each, Function<E, List<?>> values) {
    if (each.isEmpty()) {
      return;
    }
    run(
        sql,
        List.of(),
        statement -> {
          for (E one : each) {
            SqlValues.bind(statement, values.apply(one));
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  /** All rows found, in their order. */
  public <T extends @Nullable Object> List<T> find(
      String sql, RowReader<T> reader, @Nullable Object... values) {
    return run(sql, Arrays.asList(values), select -> all(select, reader));
  }

  /** As {@link #find(String, RowReader, Object...)}, with parameters by name. */
  public <T extends @Nullable Object> List<T> find(
      String sql, Map<String, ? extends @Nullable Object> values, RowReader<T> reader) {
    NamedSql named = NamedSql.of(sql);
    return run(named.sql(), named.inOrder(values), select -> all(select, reader));
  }

  /**
   * A page of rows.
   *
   * @param select all but the conditions, the order and the limit
   */
  public <T extends @Nullable Object> List<T> find(
      String select, PageQuery page, RowReader<T> reader) {
    return find(select + " where " + page.sql(), page.values(), reader);
  }

  /** The first row found, if any. */
  public <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... values) {
    return find(sql, reader, values).stream().findFirst();
  }

  /** The one value of a query that always has one. */
  public <T extends @Nullable Object> T value(
      String sql, RowReader<T> reader, @Nullable Object... values) {
    return find(sql, reader, values).get(0);
  }

  /**
   * Hands on every row found, a thousand in memory at a time, in a transaction of its own that is
   * rolled back: for answers that may be long.
   */
  public <T extends @Nullable Object> void each(
      String sql, RowReader<T> reader, Consumer<T> taker, @Nullable Object... values) {
    each(sql, Arrays.asList(values), reader, taker);
  }

  /** As {@link #each(String, RowReader, Consumer, Object...)}, with parameters by name. */
  public <T extends @Nullable Object> void each(
      String sql,
      Map<String, ? extends @Nullable Object> values,
      RowReader<T> reader,
      Consumer<T> taker) {
    NamedSql named = NamedSql.of(sql);
    each(named.sql(), named.inOrder(values), reader, taker);
  }

  /** Fills in the parameters of a statement; {@link #find(String, RowReader, Object...)} does. */
  @FunctionalInterface
  public interface Parameters {
    void fill(PreparedStatement statement) throws SQLException;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface ResultReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** To be replaced by {@link #change(String, Object...)}. */
  public int change(String sql, Parameters parameters) {
    return run(
        sql,
        List.of(),
        update -> {
          parameters.fill(update);
          return update.executeUpdate();
        });
  }

  /** To be replaced by {@link #find(String, RowReader, Object...)}. */
  public <T> List<T> find(String sql, Parameters parameters, ResultReader<T> reader) {
    return run(
        sql,
        List.of(),
        select -> {
          parameters.fill(select);
          List<T> found = new ArrayList<>();
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              found.add(reader.read(rows));
            }
          }
          return found;
        });
  }

  /** To be replaced by {@link #value(String, RowReader, Object...)}. */
  public <T> T value(String sql, Parameters parameters, ResultReader<T> reader) {
    return find(sql, parameters, reader).get(0);
  }

  private <T extends @Nullable Object> void each(
      String sql, List<?> values, RowReader<T> reader, Consumer<T> taker) {
    QuarkusTransaction.suspendingExisting()
        .run(
            () ->
                run(
                    connection -> {
                      boolean before = connection.getAutoCommit();
                      connection.setAutoCommit(false); // else the driver reads all rows at once
                      try (PreparedStatement select = connection.prepareStatement(sql)) {
                        select.setFetchSize(ROWS_AT_A_TIME);
                        SqlValues.bind(select, values);
                        return handOn(select, reader, taker);
                      } finally {
                        connection.rollback();
                        connection.setAutoCommit(before);
                      }
                    }));
  }

  private static <T extends @Nullable Object> List<T> all(
      PreparedStatement select, RowReader<T> reader) throws SQLException {
    List<T> found = new ArrayList<>();
    handOn(select, reader, found::add);
    return found;
  }

  private static <T extends @Nullable Object> int handOn(
      PreparedStatement select, RowReader<T> reader, Consumer<T> taker) throws SQLException {
    int count = 0;
    try (ResultSet rows = select.executeQuery()) {
      Row row = new Row(rows);
      for (; rows.next(); count++) {
        taker.accept(reader.read(row));
      }
    }
    return count;
  }

  private <T> T run(String sql, List<?> values, Work<PreparedStatement, T> work) {
    return run(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqlValues.bind(statement, values);
            return work.with(statement);
          }
        });
  }

  private <T> T run(Work<Connection, T> work) {
    try (Connection connection = database.getConnection()) {
      return work.with(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("a statement failed: " + failed.getSQLState(), failed);
    }
  }

  private interface Work<W, T> {
    T with(W with) throws SQLException;
  }
}
