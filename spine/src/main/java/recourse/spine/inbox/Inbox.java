package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.spine.refusal.Refusal;
import recourse.spine.sql.SqlTemplate;

/**
 * Remembers what was heard, in the transaction of its effect. Insert-or-ignore and a look at what
 * was inserted: a second session with the same event waits for the first and then finds it known.
 */
@ApplicationScoped
public class Inbox {
  private static final String INSERT =
      """
      insert into inbox (consumer, event_id)
      select ?, event_id from unnest(?) as event_id
      on conflict do nothing
      returning event_id
      """;
  private static final String REFUSED =
      """
      insert into inbox (consumer, event_id, refused, refused_because) values (?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String KNOWN =
      "select exists (select 1 from inbox where consumer = ? and event_id = ?)";

  private final SqlTemplate db;
  private final String consumer;

  @Inject
  Inbox(SqlTemplate db, @ConfigProperty(name = "quarkus.application.name") String consumer) {
    this.db = db;
    this.consumer = consumer;
  }

  /** Of these events, those not heard before; from now on they count as heard. */
  Set<UUID> firstTimeHeard(Collection<UUID> events) {
    Object[] sorted = events.stream().sorted().toArray();
    return new HashSet<>(
        db.find(
            INSERT,
            insert -> {
              insert.setString(1, consumer);
              insert.setArray(2, insert.getConnection().createArrayOf("uuid", sorted));
            },
            row -> row.getObject(1, UUID.class)));
  }

  /** Whether this event was heard before. */
  boolean knows(UUID event) {
    return db.value(
        KNOWN,
        select -> {
          select.setString(1, consumer);
          select.setObject(2, event);
        },
        row -> row.getBoolean(1));
  }

  /** Records that an event was heard and answered with no. */
  void refused(UUID event, Refusal refusal) {
    db.change(
        REFUSED,
        insert -> {
          insert.setString(1, consumer);
          insert.setObject(2, event);
          insert.setString(3, refusal.reason().code());
          insert.setString(4, refusal.getMessage());
        });
  }
}
