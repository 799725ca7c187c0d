package recourse.spine.sealing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.spine.sealing.MasterKeys.Wrapped;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/**
 * After a rotation: wraps with the current master key whatever an older one wraps still, in small
 * batches. What was sealed is not touched, for its own keys stay the same. A service with words
 * names its file of master keys, and does not start without it.
 */
@Singleton
class KeyRewrapping implements MeterBinder {
  private final SqlTemplate db;
  private final Provider<MasterKeys> masters;
  private final boolean keepsWords;

  KeyRewrapping(
      SqlTemplate db,
      Provider<MasterKeys> masters,
      @ConfigProperty(name = "recourse.vault.master-keys") Optional<String> file) {
    this.db = db;
    this.masters = masters;
    this.keepsWords = file.isPresent();
  }

  void refuseToStartWithoutKeys(@Observes StartupEvent starting) {
    if (keepsWords) {
      masters.get();
    }
  }

  @Scheduled(every = "10m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  void rewrap() {
    while (keepsWords && QuarkusTransaction.requiringNew().call(this::batch) > 0) {
      // until the current master key wraps them all
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    if (keepsWords) {
      Gauge.builder("recourse.keys.old.master", this::underAnOldMaster).register(registry);
    }
  }

  private long underAnOldMaster() {
    return db.value(
        "select count(*) from words_key where master <> ?", Row::number, masters.get().current());
  }

  private record Old(UUID id, Wrapped wrapped) {}

  private int batch() {
    List<Old> old =
        db.find(
            "select id, master, wrapped from words_key where master <> ? limit 500"
                + " for update skip locked",
            row -> new Old(row.uuid("id"), new Wrapped(row.text("master"), row.bytes("wrapped"))),
            masters.get().current());
    old.forEach(this::rewrap);
    return old.size();
  }

  private void rewrap(Old old) {
    MasterKeys keys = masters.get();
    Wrapped fresh = keys.wrap(keys.unwrap(old.wrapped(), old.id()), old.id());
    db.change(
        "update words_key set master = ?, wrapped = ? where id = ?",
        fresh.master(),
        fresh.bytes(),
        old.id());
  }
}
