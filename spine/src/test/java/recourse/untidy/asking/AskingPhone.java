package recourse.untidy.asking;

import jakarta.ws.rs.core.Response;
import javax.sql.DataSource;

/** Touches HTTP and SQL where neither belongs. */
public class AskingPhone {
  DataSource database;

  Response answer() {
    return Response.ok(java.time.LocalDate.now(java.time.ZoneOffset.UTC)).build();
  }
}
