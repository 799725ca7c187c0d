package recourse.spine.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/**
 * What operations watch: events that wait for Kafka, events that can never be sent, messages that
 * wait for somebody, and events that a listener refused. The first three are zero in a healthy
 * stack; the last grows now and then, when two things crossed. Counted when they are looked at.
 */
@ApplicationScoped
public class Gauges implements MeterBinder {
  private final SqlTemplate db;

  Gauges(SqlTemplate db) {
    this.db = db;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(
        registry, "recourse.outbox.waiting", "outbox where sent_at is null and parked_at is null");
    gauge(
        registry,
        "recourse.outbox.parked",
        "outbox where parked_at is not null and sent_at is null");
    gauge(registry, "recourse.dead.letters", "dead_letter where redriven_at is null");
    gauge(registry, "recourse.inbox.refused", "inbox where refused_code is not null");
  }

  private void gauge(MeterRegistry registry, String name, String rows) {
    String sql = "select count(*) from " + rows;
    Gauge.builder(name, () -> db.value(sql, Row::number)).register(registry);
  }
}
