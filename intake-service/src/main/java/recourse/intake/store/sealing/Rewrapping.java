package recourse.intake.store.sealing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import recourse.intake.store.sealing.MasterKeys.Wrapped;
import recourse.spine.drawer.Drawer;

/**
 * After a rotation: wraps with the current master key whatever an older one wraps still, in small
 * bites. What customers said is not touched, for their own keys stay the same.
 */
@ApplicationScoped
class Rewrapping implements MeterBinder {
  private static final String[] TABLES = {"customer_key", "house_key"};

  @Inject Drawer drawer;
  @Inject MasterKeys masters;

  @Scheduled(every = "10m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  void rewrap() {
    for (String table : TABLES) {
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
    return drawer.value(
        "select (select count(*) from customer_key where master <> ?)"
            + " + (select count(*) from house_key where master <> ?)",
        select -> {
          select.setString(1, masters.current());
          select.setString(2, masters.current());
        },
        row -> row.getLong(1));
  }

  private record Old(UUID id, Wrapped wrapped) {}

  private int bite(String table) {
    List<Old> old =
        drawer.find(
            "select id, master, wrapped from %s where master <> ? limit 500 for update skip locked"
                .formatted(table),
            select -> select.setString(1, masters.current()),
            row ->
                new Old(
                    row.getObject("id", UUID.class),
                    new Wrapped(row.getString("master"), row.getBytes("wrapped"))));
    old.forEach(key -> rewrap(table, key));
    return old.size();
  }

  private void rewrap(String table, Old old) {
    Wrapped fresh = masters.wrap(masters.unwrap(old.wrapped(), old.id()), old.id());
    drawer.change(
        "update %s set master = ?, wrapped = ? where id = ?".formatted(table),
        update -> {
          update.setString(1, fresh.master());
          update.setBytes(2, fresh.bytes());
          update.setObject(3, old.id());
        });
  }
}
