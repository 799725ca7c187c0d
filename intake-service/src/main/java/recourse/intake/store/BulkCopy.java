package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  @Inject DataSource database;

  /** Copies rows in PostgreSQL's text format. */
  public void into(String statement, CharSequence rows) {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    try (Connection connection = database.getConnection()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(statement, new ByteArrayInputStream(bytes), BUFFER);
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException("rows could not be copied", failed);
    }
  }
}
