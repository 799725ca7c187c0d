package recourse.spine.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.spine.sql.SqlTemplate;

/**
 * Forgets what has served its time: events that Kafka has had for seven days (until then the topic
 * could be refilled from them) and idempotency keys after thirty. In small bites, so that no lock
 * is held for long.
 */
@ApplicationScoped
public class Housekeeping {
  private static final String SENT_FACTS =
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

  @Inject SqlTemplate db;

  @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  void tidy() {
    while (bite(SENT_FACTS) > 0 || bite(OLD_KEYS) > 0) {
      // until there is nothing left to forget
    }
  }

  private int bite(String sql) {
    return QuarkusTransaction.requiringNew().call(() -> db.change(sql));
  }
}
