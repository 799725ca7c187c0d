package recourse.spine.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * PostgreSQL's {@code COPY}, in the transaction of the caller: the fastest way in for many rows.
 */
@ApplicationScoped
public class BulkCopy {
  private final DataSource database;

  @Inject
  BulkCopy(DataSource database) {
    this.database = database;
  }

  /**
   * Copies rows while they are written: the database takes in the first while the next are made. A
   * failure keeps its {@link SQLException} as cause.
   *
   * @param writer writes the rows; it must not use the connection of the transaction meanwhile
   */
  public void into(String statement, Consumer<CopyRows> writer) {
    try (Connection connection = database.getConnection()) {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
      try {
        CopyRows rows = new CopyRows(bytes -> copy.writeToCopy(bytes, 0, bytes.length));
        writer.accept(rows);
        rows.flush();
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("rows could not be copied", failed);
    }
  }
}
