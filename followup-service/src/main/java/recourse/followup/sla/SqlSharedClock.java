package recourse.followup.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The database's clock decides: it is one for all replicas, whatever theirs show. */
@ApplicationScoped
public class SqlSharedClock implements SharedClock {
  private final EntityManager rows;

  SqlSharedClock(EntityManager rows) {
    this.rows = rows;
  }

  @Override
  public Moment now() {
    Object wall =
        rows.createNativeQuery("select clock_timestamp()", Instant.class).getSingleResult();
    return new Moment((Instant) wall, System.nanoTime());
  }
}
