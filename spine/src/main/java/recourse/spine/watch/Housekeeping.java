package recourse.spine.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import recourse.spine.sql.SqlTemplate;

/**
 * Deletes what has served its time: events that Kafka has had for seven days (until then the topic
 * could be refilled from them) and idempotency keys after thirty. A few rows at a time, so that no
 * lock is held for long.
 */
@ApplicationScoped
public class Housekeeping {
  private static final String SENT_EVENTS =
      """
      delete from outbox where seq in (
        select seq from outbox where sent_at < now() - interval '7 days' limit 5000)
      """;
  private static final String OLD_KEYS =
      """
      delete from idempotency_key where (caller, key) in (
        select caller, key from idempotency_key
         where created_at < now() - interval '30 days' limit 5000)
      """;

  private final SqlTemplate db;

  Housekeeping(SqlTemplate db) {
    this.db = db;
  }

  @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  void tidy() {
    while (delete(SENT_EVENTS) > 0 || delete(OLD_KEYS) > 0) {
      // until there is nothing left
    }
  }

  private int delete(String sql) {
    return QuarkusTransaction.requiringNew().call(() -> db.change(sql));
  }
}
