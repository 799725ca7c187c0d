package recourse.untidy.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import javax.sql.DataSource;

/** Touches HTTP and SQL where neither belongs. */
@ApplicationScoped
public class Telephone {
  DataSource database;

  Response answer() {
    return Response.ok(java.time.LocalDate.now(java.time.ZoneOffset.UTC)).build();
  }
}
