package recourse.spine.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/**
 * What operations watch: events that wait for Kafka, events that can never be sent, messages that
 * wait for somebody. All three are zero in a healthy house. Counted when they are looked at.
 */
@ApplicationScoped
public class Gauges implements MeterBinder {
  @Inject SqlTemplate db;

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(
        registry, "recourse.outbox.waiting", "outbox where sent_at is null and parked_at is null");
    gauge(
        registry,
        "recourse.outbox.parked",
        "outbox where parked_at is not null and sent_at is null");
    gauge(registry, "recourse.dead.letters", "dead_letter where redriven_at is null");
  }

  private void gauge(MeterRegistry registry, String name, String rows) {
    String sql = "select count(*) from " + rows;
    Gauge.builder(name, () -> db.value(sql, Row::number)).register(registry);
  }
}
