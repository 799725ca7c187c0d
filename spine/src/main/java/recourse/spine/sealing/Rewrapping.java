package recourse.spine.sealing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import recourse.spine.sealing.MasterKeys.Wrapped;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/**
 * After a rotation: wraps with the current master key whatever an older one wraps still, in small
 * bites. What was sealed is not touched, for its own keys stay the same.
 */
public abstract class Rewrapping implements MeterBinder {
  private final List<String> tables;

  @Inject SqlTemplate db;
  @Inject MasterKeys masters;

  /** Rewraps the keys in these tables. */
  protected Rewrapping(List<String> tables) {
    this.tables = tables;
  }

  /** Wraps all of them; to be called now and then. */
  protected final void rewrapAll() {
    for (String table : tables) {
      while (QuarkusTransaction.requiringNew().call(() -> bite(table)) > 0) {
        // until the current master key wraps them all
      }
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("recourse.keys.old.master", this::underAnOldMaster).register(registry);
  }

  private long underAnOldMaster() {
    return tables.stream().mapToLong(this::underAnOldMaster).sum();
  }

  private long underAnOldMaster(String table) {
    return db.value(
        "select count(*) from %s where master <> ?".formatted(table),
        Row::number,
        masters.current());
  }

  private record Old(UUID id, Wrapped wrapped) {}

  private int bite(String table) {
    List<Old> old =
        db.find(
            "select id, master, wrapped from %s where master <> ? limit 500 for update skip locked"
                .formatted(table),
            row -> new Old(row.uuid("id"), new Wrapped(row.text("master"), row.bytes("wrapped"))),
            masters.current());
    old.forEach(key -> rewrap(table, key));
    return old.size();
  }

  private void rewrap(String table, Old old) {
    Wrapped fresh = masters.wrap(masters.unwrap(old.wrapped(), old.id()), old.id());
    db.change(
        "update %s set master = ?, wrapped = ? where id = ?".formatted(table),
        fresh.master(),
        fresh.bytes(),
        old.id());
  }
}
