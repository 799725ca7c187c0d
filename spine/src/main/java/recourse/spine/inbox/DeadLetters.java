package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
      "id, topic, partition, position, message_key, headers, payload, code, detail, parked_at";
  private static final String PARK =
      """
      insert into dead_letter (id, topic, partition, position, message_key, subject, type, headers,
                               payload, code, detail)
      values (?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?)
      on conflict (topic, partition, position) do nothing
      """;
  private static final String PARKED_AMONG =
      "select distinct subject from dead_letter where redriven_at is null and subject = any (?)";
  private static final String LOCK_SUBJECT = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
  private static final String OF_THE_SAME_SUBJECT =
      """
      from dead_letter
      where redriven_at is null
        and (id = ? or subject = (select subject from dead_letter where id = ?))
      """;
  private static final String NEXT =
      "select " + COLUMNS + " " + OF_THE_SAME_SUBJECT + " order by partition, position limit 1";
  private static final String COUNT = "select count(*) " + OF_THE_SAME_SUBJECT;
  private static final String KNOWN = "select exists (select 1 from dead_letter where id = ?)";
  private static final String LIST =
      "select "
          + COLUMNS
          + " from dead_letter where redriven_at is null"
          + " and (?::uuid is null or subject = ?)"
          + " and (?::timestamptz is null or (parked_at, id) > (?::timestamptz, ?::uuid))"
          + " order by parked_at, id limit ?";
  private static final String LEFT_OUT =
      """
      select topic, partition, position from dead_letter
       where redriven_at is null or discarded_by is not null
      """;
  private static final String SETTLE =
      """
      update dead_letter set redriven_at = now(), discarded_by = ?
       where id = ? and redriven_at is null
      """;
  private static final String FAIL_AGAIN =
      "update dead_letter set code = ?, detail = ? where id = ?";

  private final SqlTemplate db;

  DeadLetters(SqlTemplate db) {
    this.db = db;
  }

  void park(Message message, String code, String detail) {
    db.change(
        PARK,
        insert -> {
          insert.setObject(1, Identity.next());
          insert.setString(2, message.topic());
          insert.setInt(3, message.partition());
          insert.setLong(4, message.position());
          insert.setString(5, printable(message.key()));
          insert.setObject(6, message.subject().orElse(null));
          insert.setString(7, printable(message.type()));
          insert.setString(8, HeaderJson.write(message.headers()));
          insert.setBytes(9, message.payload());
          insert.setString(10, code);
          insert.setString(11, printable(detail));
        });
  }

  /** Where on the topic a message stands. */
  record Place(String topic, int partition, long position) {}

  /** The messages that have had no effect: parked, or given up. */
  Set<Place> leftOut() {
    return new HashSet<>(
        db.find(
            LEFT_OUT,
            nothing -> {},
            row -> new Place(row.getString(1), row.getInt(2), row.getLong(3))));
  }

  /** Those of these subjects of which messages wait. */
  Set<UUID> parkedAmong(Collection<UUID> subjects) {
    Object[] distinct = subjects.stream().distinct().toArray();
    return new HashSet<>(
        db.find(
            PARKED_AMONG,
            select -> select.setArray(1, select.getConnection().createArrayOf("uuid", distinct)),
            row -> row.getObject(1, UUID.class)));
  }

  /** Whether messages of this subject wait; holds off their re-drive until the commit. */
  boolean isParked(UUID subject) {
    if (parkedAmong(List.of(subject)).isEmpty()) {
      return false;
    }
    lock(subject);
    return !parkedAmong(List.of(subject)).isEmpty();
  }

  void lock(UUID subject) {
    db.find(LOCK_SUBJECT, select -> select.setString(1, subject.toString()), row -> "locked");
  }

  Optional<DeadLetter> nextOfSubject(UUID letter) {
    return db
        .find(
            NEXT,
            select -> {
              select.setObject(1, letter);
              select.setObject(2, letter);
            },
            DeadLetter::of)
        .stream()
        .findFirst();
  }

  /** How many of the same subject wait. */
  int waitingBeside(UUID letter) {
    return db.value(
        COUNT,
        select -> {
          select.setObject(1, letter);
          select.setObject(2, letter);
        },
        row -> row.getInt(1));
  }

  /** Whether such a letter was ever parked here. */
  boolean knows(UUID letter) {
    return db.value(KNOWN, select -> select.setObject(1, letter), row -> row.getBoolean(1));
  }

  /** The oldest that wait behind a place, of all subjects or of one. */
  List<DeadLetter> waiting(@Nullable UUID subject, Cursor after, int limit) {
    return db.find(
        LIST,
        select -> {
          select.setObject(1, subject, Types.OTHER);
          select.setObject(2, subject, Types.OTHER);
          select.setString(3, Objects.toString(after.at(), null));
          select.setString(4, Objects.toString(after.at(), null));
          select.setObject(5, after.id(), Types.OTHER);
          select.setInt(6, limit);
        },
        DeadLetter::of);
  }

  /**
   * It waits no longer.
   *
   * @param discardedBy who gave it up; null when it got through
   */
  void settle(UUID letter, @Nullable String discardedBy) {
    db.change(
        SETTLE,
        update -> {
          update.setString(1, discardedBy);
          update.setObject(2, letter);
        });
  }

  void failAgain(UUID letter, String code, String detail) {
    db.change(
        FAIL_AGAIN,
        update -> {
          update.setString(1, code);
          update.setString(2, printable(detail));
          update.setObject(3, letter);
        });
  }

  private static @Nullable String printable(@Nullable String text) {
    return text == null ? null : text.replaceAll("\\p{Cntrl}", "?");
  }
}
