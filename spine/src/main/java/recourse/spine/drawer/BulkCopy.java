package recourse.spine.drawer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * PostgreSQL's {@code COPY}, in the transaction of the caller: the fastest way in for many rows.
 */
@ApplicationScoped
public class BulkCopy {
  private static final int BUFFER = 64 * 1024;

  private final DataSource database;

  @Inject
  BulkCopy(DataSource database) {
    this.database = database;
  }

  /** Copies rows; a failure keeps its {@link SQLException} as cause. */
  public void into(String statement, CopyRows rows) {
    try (Connection connection = database.getConnection()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(statement, new ByteArrayInputStream(rows.bytes()), BUFFER);
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException("rows could not be copied", failed);
    }
  }
}
