package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.spine.http.Cursor;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.time.Identity;

/**
 * Messages that could not be understood or applied, and those of the same complaint that wait
 * behind them. Nothing is lost and nothing else is held up; operations see the reason and re-drive
 * or discard.
 */
@ApplicationScoped
class DeadLetters {
  private static final String COLUMNS =
      "id, topic, partition, position, message_key, subject, headers, payload, code, detail,"
          + " parked_at";
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
  private static final String OF_THE_SAME_COMPLAINT =
      """
      from dead_letter
      where consumer = ? and redriven_at is null
        and (id = ? or subject = (select subject from dead_letter where id = ?))
      """;
  private static final String NEXT =
      "select " + COLUMNS + " " + OF_THE_SAME_COMPLAINT + " order by partition, position limit 1";
  private static final String COUNT = "select count(*) " + OF_THE_SAME_COMPLAINT;
  private static final String KNOWN =
      "select exists (select 1 from dead_letter where consumer = ? and id = ?)";
  private static final String LIST =
      "select "
          + COLUMNS
          + " from dead_letter where consumer = ? and redriven_at is null"
          + " and (?::uuid is null or subject = ?)"
          + " and (?::timestamptz is null or (parked_at, id) > (?::timestamptz, ?::uuid))"
          + " order by parked_at, id limit ?";
  private static final String LEFT_OUT =
      """
      select topic, partition, position from dead_letter
       where consumer = ? and (redriven_at is null or discarded_by is not null)
      """;
  private static final String REDRIVEN =
      """
      update dead_letter set redriven_at = now(), discarded_by = ?
       where id = ? and redriven_at is null
      """;
  private static final String FAILED_AGAIN =
      "update dead_letter set code = ?, detail = ? where id = ?";

  private final SqlTemplate db;
  private final String consumer;

  @Inject
  DeadLetters(SqlTemplate db, @ConfigProperty(name = "quarkus.application.name") String consumer) {
    this.db = db;
    this.consumer = consumer;
  }

  void park(Message message, String code, String detail) {
    db.change(
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
          insert.setString(12, printable(detail));
        });
  }

  /** Where on the topic a message stands. */
  record Place(String topic, int partition, long position) {}

  /** The messages that have had no effect: parked, or given up. */
  Set<Place> leftOut() {
    return new HashSet<>(
        db.find(
            LEFT_OUT,
            select -> select.setString(1, consumer),
            row -> new Place(row.getString(1), row.getInt(2), row.getLong(3))));
  }

  boolean anyParked(Collection<UUID> subjects) {
    Object[] distinct = subjects.stream().distinct().toArray();
    return db.value(
        ANY_PARKED,
        select -> {
          select.setString(1, consumer);
          select.setArray(2, select.getConnection().createArrayOf("uuid", distinct));
        },
        row -> row.getBoolean(1));
  }

  /** Whether messages of this complaint wait; holds off their re-drive until the commit. */
  boolean isParked(UUID subject) {
    if (!anyParked(List.of(subject))) {
      return false;
    }
    lock(subject);
    return anyParked(List.of(subject));
  }

  void lock(UUID subject) {
    db.find(LOCK_SUBJECT, select -> select.setString(1, consumer + subject), row -> "locked");
  }

  Optional<DeadLetter> nextOfSubject(UUID letter) {
    return db
        .find(
            NEXT,
            select -> {
              select.setString(1, consumer);
              select.setObject(2, letter);
              select.setObject(3, letter);
            },
            DeadLetter::of)
        .stream()
        .findFirst();
  }

  /** How many of the same complaint wait. */
  int waitingBeside(UUID letter) {
    return db.value(
        COUNT,
        select -> {
          select.setString(1, consumer);
          select.setObject(2, letter);
          select.setObject(3, letter);
        },
        row -> row.getInt(1));
  }

  /** Whether such a letter was ever parked here. */
  boolean knows(UUID letter) {
    return db.value(
        KNOWN,
        select -> {
          select.setString(1, consumer);
          select.setObject(2, letter);
        },
        row -> row.getBoolean(1));
  }

  /** The oldest that wait behind a place, of all complaints or of one. */
  List<DeadLetter> waiting(UUID complaintOrNull, Cursor after, int limit) {
    return db.find(
        LIST,
        select -> {
          select.setString(1, consumer);
          select.setObject(2, complaintOrNull, Types.OTHER);
          select.setObject(3, complaintOrNull, Types.OTHER);
          select.setString(4, Objects.toString(after.at(), null));
          select.setString(5, Objects.toString(after.at(), null));
          select.setObject(6, after.id(), Types.OTHER);
          select.setInt(7, limit);
        },
        DeadLetter::of);
  }

  /**
   * It waits no longer.
   *
   * @param discardedBy who gave it up; null when it got through
   */
  void settled(UUID letter, String discardedBy) {
    db.change(
        REDRIVEN,
        update -> {
          update.setString(1, discardedBy);
          update.setObject(2, letter);
        });
  }

  void failedAgain(UUID letter, String code, String detail) {
    db.change(
        FAILED_AGAIN,
        update -> {
          update.setString(1, code);
          update.setString(2, printable(detail));
          update.setObject(3, letter);
        });
  }

  private static String printable(String text) {
    return text == null ? null : text.replaceAll("\\p{Cntrl}", "?");
  }
}
