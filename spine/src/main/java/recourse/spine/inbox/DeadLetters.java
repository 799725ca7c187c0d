package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.spine.time.Identity;

/**
 * Messages that could not be understood or applied, and those of the same complaint that wait
 * behind them. Nothing is lost and nothing else is held up; operations see the reason and re-drive.
 */
@ApplicationScoped
class DeadLetters {
  private static final String PARK =
      """
      insert into dead_letter (id, consumer, topic, partition, position, message_key, subject, type,
                               headers, payload, code, detail)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (consumer, topic, partition, position) do nothing
      """;
  private static final String ANY_PARKED =
      """
      select exists (select 1 from dead_letter
                      where consumer = ? and redriven_at is null and subject = any (?))
      """;
  private static final String LOCK_SUBJECT = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
  private static final String COLUMNS =
      "id, topic, partition, position, message_key, subject, type, headers, payload, code, detail, parked_at";
  private static final String NEXT_OF_SUBJECT =
      "select "
          + COLUMNS
          + " from dead_letter where consumer = ? and redriven_at is null and "
          + "(id = ? or subject = (select subject from dead_letter where id = ?)) "
          + "order by partition, position limit 1";
  private static final String LIST =
      "select "
          + COLUMNS
          + " from dead_letter where consumer = ? and redriven_at is null "
          + "order by parked_at, id limit ?";
  private static final String REDRIVEN = "update dead_letter set redriven_at = now() where id = ?";
  private static final String FAILED_AGAIN =
      "update dead_letter set code = ?, detail = ? where id = ?";

  private final DataSource database;
  private final String consumer;

  @Inject
  DeadLetters(
      DataSource database, @ConfigProperty(name = "quarkus.application.name") String consumer) {
    this.database = database;
    this.consumer = consumer;
  }

  void park(Message message, String code, String detail) {
    inSql(
        PARK,
        insert -> {
          insert.setObject(1, Identity.next());
          insert.setString(2, consumer);
          insert.setString(3, message.topic());
          insert.setInt(4, message.partition());
          insert.setLong(5, message.position());
          insert.setString(6, printable(message.key()));
          insert.setObject(7, message.subject().orElse(null));
          insert.setString(8, printable(message.type()));
          insert.setString(9, HeaderText.write(message.headers()));
          insert.setBytes(10, message.payload());
          insert.setString(11, code);
          insert.setString(12, detail);
          return insert.executeUpdate();
        });
  }

  boolean anyParked(Collection<UUID> subjects) {
    return inSql(
        ANY_PARKED,
        select -> {
          select.setString(1, consumer);
          select.setArray(
              2,
              select.getConnection().createArrayOf("uuid", subjects.stream().distinct().toArray()));
          try (ResultSet rows = select.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
          }
        });
  }

  /**
   * Whether messages of this complaint wait; holds off a re-drive of them until the transaction
   * ends.
   */
  boolean isParked(UUID subject) {
    if (!anyParked(List.of(subject))) {
      return false;
    }
    lock(subject);
    return anyParked(List.of(subject));
  }

  void lock(UUID subject) {
    inSql(
        LOCK_SUBJECT,
        select -> {
          select.setString(1, consumer + subject);
          return select.execute();
        });
  }

  Optional<DeadLetter> nextOfSubject(UUID letter) {
    return inSql(
        NEXT_OF_SUBJECT,
        select -> {
          select.setString(1, consumer);
          select.setObject(2, letter);
          select.setObject(3, letter);
          return all(select).stream().findFirst();
        });
  }

  List<DeadLetter> waiting(int limit) {
    return inSql(
        LIST,
        select -> {
          select.setString(1, consumer);
          select.setInt(2, limit);
          return all(select);
        });
  }

  void redriven(UUID letter) {
    inSql(
        REDRIVEN,
        update -> {
          update.setObject(1, letter);
          return update.executeUpdate();
        });
  }

  void failedAgain(UUID letter, String code, String detail) {
    inSql(
        FAILED_AGAIN,
        update -> {
          update.setString(1, code);
          update.setString(2, detail);
          update.setObject(3, letter);
          return update.executeUpdate();
        });
  }

  private static List<DeadLetter> all(PreparedStatement select) throws SQLException {
    List<DeadLetter> found = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(DeadLetter.of(rows));
      }
    }
    return found;
  }

  private static String printable(String text) {
    return text == null ? null : text.replace("\u0000", "");
  }

  private <T> T inSql(String sql, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.with(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("dead letters could not be reached", failed);
    }
  }

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }
}
