package recourse.spine.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs single SQL statements on the connection of the current transaction (each statement commits
 * by itself when there is none). A failure keeps its {@link SQLException} as cause, so that {@code
 * Fault} can tell what will go away by itself.
 */
@ApplicationScoped
public class SqlTemplate {
  private final DataSource database;

  @Inject
  SqlTemplate(DataSource database) {
    this.database = database;
  }

  /** Fills in the parameters of a statement. */
  @FunctionalInterface
  public interface Parameters {
    void fill(PreparedStatement statement) throws SQLException;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Changes rows and tells how many. */
  public int change(String sql, Parameters parameters) {
    return run(sql, parameters, PreparedStatement::executeUpdate);
  }

  /** All rows found, in their order. */
  public <T> List<T> find(String sql, Parameters parameters, RowReader<T> reader) {
    return run(sql, parameters, select -> all(select, reader));
  }

  /** The one value of a query that always has one. */
  public <T> T value(String sql, Parameters parameters, RowReader<T> reader) {
    return find(sql, parameters, reader).get(0);
  }

  private static <T> List<T> all(PreparedStatement select, RowReader<T> reader)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(reader.read(rows));
      }
    }
    return found;
  }

  private <T> T run(String sql, Parameters parameters, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      parameters.fill(statement);
      return work.with(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("a statement failed: " + failed.getSQLState(), failed);
    }
  }

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }
}
