package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import recourse.spine.envelope.Envelope;
import recourse.spine.refusal.Refusal;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.time.Identity;

/**
 * Remembers which listener had which event, in the transaction of its effect. Insert-or-ignore and
 * a look at what was inserted: a second session with the same pair waits for the first and then
 * finds it known.
 */
@ApplicationScoped
class Inbox {
  private static final String INSERT =
      """
      insert into inbox (listener, event_id)
      select listener, event_id from unnest(?, ?) as had (listener, event_id)
      on conflict do nothing
      returning listener, event_id
      """;
  private static final String REFUSED =
      """
      insert into inbox (listener, event_id, refusal_id, refused_code, subject, type)
      values (?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String KNOWN =
      """
      select count(*) from inbox
        join unnest(?, ?) as asked (listener, event_id) using (listener, event_id)
      """;

  private final SqlTemplate db;

  Inbox(SqlTemplate db) {
    this.db = db;
  }

  /** An event for a listener. */
  record Key(String listener, UUID eventId) {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::listener).thenComparing(Key::eventId);
  }

  /** Of these, those that are new; from now on they count as had. */
  Set<Key> firstTime(Collection<Key> keys) {
    return new HashSet<>(
        db.find(
            INSERT,
            insert -> bind(insert, keys),
            row -> new Key(row.getString(1), row.getObject(2, UUID.class))));
  }

  /** Whether it is new; from now on it counts as had. */
  boolean isFirstTime(Key key) {
    return !firstTime(List.of(key)).isEmpty();
  }

  /** Whether all of these were had before. */
  boolean knowsAll(Collection<Key> keys) {
    int known = db.value(KNOWN, select -> bind(select, keys), row -> row.getInt(1));
    return known == keys.size();
  }

  /** Records that a listener had an event and refused it; a code, and nobody's words. */
  void refused(Key key, Envelope envelope, Refusal refusal) {
    db.change(
        REFUSED,
        insert -> {
          insert.setString(1, key.listener());
          insert.setObject(2, key.eventId());
          insert.setObject(3, Identity.next());
          insert.setString(4, refusal.reason().code());
          insert.setObject(5, envelope.event().subject());
          insert.setString(6, envelope.type());
        });
  }

  /** In one order everywhere, so that two sessions cannot wait for each other. */
  private static void bind(java.sql.PreparedStatement statement, Collection<Key> keys)
      throws java.sql.SQLException {
    List<Key> sorted = keys.stream().sorted(Key.ORDER).toList();
    java.sql.Connection connection = statement.getConnection();
    Object[] listeners = sorted.stream().map(Key::listener).toArray();
    Object[] events = sorted.stream().map(Key::eventId).toArray();
    statement.setArray(1, connection.createArrayOf("text", listeners));
    statement.setArray(2, connection.createArrayOf("uuid", events));
  }
}
