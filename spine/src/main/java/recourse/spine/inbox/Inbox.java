package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.spine.refusal.Refusal;

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

  private final DataSource database;
  private final String consumer;

  @Inject
  Inbox(DataSource database, @ConfigProperty(name = "quarkus.application.name") String consumer) {
    this.database = database;
    this.consumer = consumer;
  }

  /** Of these events, those not heard before; from now on they count as heard. */
  Set<UUID> firstTimeHeard(Collection<UUID> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Array ids = connection.createArrayOf("uuid", events.stream().sorted().toArray());
      insert.setString(1, consumer);
      insert.setArray(2, ids);
      Set<UUID> fresh = new HashSet<>();
      try (ResultSet rows = insert.executeQuery()) {
        while (rows.next()) {
          fresh.add(rows.getObject(1, UUID.class));
        }
      }
      return fresh;
    } catch (SQLException failed) {
      throw new IllegalStateException("the inbox could not be written", failed);
    }
  }

  /** Records that an event was heard and answered with no. */
  void refused(UUID event, Refusal refusal) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(REFUSED)) {
      insert.setString(1, consumer);
      insert.setObject(2, event);
      insert.setString(3, refusal.reason().code());
      insert.setString(4, refusal.getMessage());
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("the inbox could not be written", failed);
    }
  }
}
