package recourse.metrics.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import recourse.contract.Catalogue;
import recourse.spine.envelope.Envelope;
import recourse.spine.envelope.EventCodec;
import recourse.spine.sql.SqlTemplate;

/**
 * Keeps the event log. The events of a transaction are written together just before it commits, in
 * one statement however many they are; what is known already is left out. Rows are written in a
 * fixed order, so that two writers never wait for each other in a circle.
 */
@ApplicationScoped
public class SqlEventLog {
  private static final String WRITE =
      """
      with fresh as (
        insert into event_log as kept (complaint_id, sequence, event_id, type, source,
                                       occurred_at, recorded_at, data)
        select complaint_id, sequence, event_id, type, source, occurred_at, recorded_at,
               data - '{complaintId,occurredAt}'::text[]
          from unnest(?::uuid[], ?::int8[], ?::uuid[], ?::text[], ?::text[],
                      ?::timestamptz[], ?::timestamptz[], ?::jsonb[])
            as new (complaint_id, sequence, event_id, type, source, occurred_at, recorded_at, data)
        on conflict (complaint_id, event_id) do %s
        returning complaint_id, occurred_at, recorded_at, xmax = 0 as added
      ), span as (
        insert into complaint_span as known (complaint_id, first_at, last_at, changed)
        select complaint_id, min(occurred_at), max(occurred_at), pg_current_xact_id()
          from fresh group by complaint_id order by complaint_id
        on conflict (complaint_id) do update set
          first_at = least(known.first_at, excluded.first_at),
          last_at  = greatest(known.last_at, excluded.last_at),
          changed  = excluded.changed
      )
      update log_progress
         set events = events + (select count(*) from fresh where added),
             latest_recorded_at =
               greatest(latest_recorded_at, (select max(recorded_at) from fresh))
      """;
  private static final String APPEND = WRITE.formatted("nothing");
  private static final String REPAIR =
      WRITE.formatted(
          """
          update set
            sequence = least(kept.sequence, excluded.sequence), type = excluded.type,
            source = excluded.source, occurred_at = excluded.occurred_at,
            recorded_at = excluded.recorded_at, data = excluded.data
          where kept.sequence > excluded.sequence
             or (kept.type, kept.source, kept.occurred_at, kept.recorded_at, kept.data)
                is distinct from (excluded.type, excluded.source, excluded.occurred_at,
                                  excluded.recorded_at, excluded.data)
          """);
  private static final String PROGRESS =
      """
      select events, latest_recorded_at, rebuilt_at, rebuild_since, rebuild_done, rebuild_of
        from log_progress
      """;
  private static final String BEGIN_REBUILD =
      """
      update log_progress
         set rebuild_since = clock_timestamp(), rebuild_seen_at = clock_timestamp(),
             rebuild_done = 0, rebuild_of = 0
       where rebuild_since is null
          or rebuild_seen_at < clock_timestamp() - interval '1 minute'
      """;
  private static final String REBUILD_COMES_ON =
      """
      update log_progress
         set rebuild_done = ?, rebuild_of = ?, rebuild_seen_at = clock_timestamp()
      """;
  private static final String HOLD = "select events from log_progress for update";
  private static final String END_REBUILD =
      """
      update log_progress
         set events = (select count(*) from event_log), rebuilt_at = clock_timestamp(),
             rebuild_since = null
      """;
  private static final String GIVE_UP_REBUILD = "update log_progress set rebuild_since = null";

  private static final String POSITION =
      "select rebuilt_at, pg_snapshot_xmin(pg_current_snapshot())::text from log_progress";
  private static final String CHANGED =
      "select complaint_id from complaint_span where changed >= ?::xid8";
  private static final String EVENTS =
      """
      select e.complaint_id, e.sequence, e.event_id, e.type, e.source, e.occurred_at, e.recorded_at,
             e.data::text
        from event_log e
      """;
  private static final String ALL = EVENTS + " order by e.complaint_id";
  private static final String OF =
      EVENTS + " where e.complaint_id = any (?) order by e.complaint_id";
  private static final String TOUCHING =
      EVENTS
          + """
              join complaint_span s using (complaint_id)
             where s.first_at < ? and s.last_at >= ?
             order by e.complaint_id
          """;
  private static final int ROWS_AT_A_TIME = 10_000;
  private static final int HISTORIES_AT_A_TIME = 2_000;

  private final DataSource database;
  private final SqlTemplate db;
  private final TransactionSynchronizationRegistry transaction;

  SqlEventLog(DataSource database, SqlTemplate db, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.db = db;
    this.transaction = transaction;
  }

  /** Adds an event when the present transaction commits. */
  public void append(Envelope event) {
    Batch known = (Batch) transaction.getResource(Batch.class);
    if (known == null) {
      known = new Batch();
      transaction.putResource(Batch.class, known);
      transaction.registerInterposedSynchronization(known);
    }
    known.events.add(event);
  }

  /** Compares these events with the log and puts right what differs. */
  void repair(List<Envelope> events, long done, long of) {
    write(REPAIR, events);
    db.change(
        REBUILD_COMES_ON,
        update -> {
          update.setLong(1, done);
          update.setLong(2, of);
        });
  }

  /** How far the log has come. */
  public LogProgress progress() {
    return db.value(PROGRESS, nothing -> {}, SqlEventLog::progress);
  }

  boolean beginRebuild() {
    return db.change(BEGIN_REBUILD, nothing -> {}) == 1;
  }

  void endRebuild() {
    db.find(HOLD, nothing -> {}, row -> row.getLong(1));
    db.change(END_REBUILD, nothing -> {});
  }

  void giveUpRebuild() {
    db.change(GIVE_UP_REBUILD, nothing -> {});
  }

  /**
   * Every history there is, some at a time.
   *
   * @param reader keeps nothing of what it is given
   * @return up to where the log was read
   */
  public LogPosition all(Consumer<List<EventHistory>> reader) {
    LogPosition position = position();
    read(ALL, nothing -> {}, reader);
    return position;
  }

  /**
   * The histories that changed since the log was read up to a position; some of them may not have
   * changed. Nothing that was committed is missed.
   */
  public LogPosition changedSince(LogPosition position, Consumer<List<EventHistory>> reader) {
    LogPosition now = position();
    List<UUID> changed =
        db.find(
            CHANGED,
            select -> select.setString(1, position.before()),
            row -> row.getObject(1, UUID.class));
    for (int i = 0; i < changed.size(); i += HISTORIES_AT_A_TIME) {
      of(changed.subList(i, Math.min(changed.size(), i + HISTORIES_AT_A_TIME)), reader);
    }
    return now;
  }

  /** Taken before the rows are read: what comes in between is read again. */
  private LogPosition position() {
    return db.value(
        POSITION,
        nothing -> {},
        row -> new LogPosition(Objects.requireNonNull(instant(row, 1)), row.getString(2)));
  }

  /** The histories of these complaints, as far as they have one, in no order. */
  public void of(Collection<UUID> complaints, Consumer<List<EventHistory>> reader) {
    read(
        OF,
        select ->
            select.setArray(1, select.getConnection().createArrayOf("uuid", complaints.toArray())),
        reader);
  }

  /**
   * Every history of which something happened in the time from {@code from} (included) to {@code
   * to} (excluded) or that spans it: its first event is before {@code to}, its last not before
   * {@code from}. All of one moment, in no order.
   */
  public void touching(Instant from, Instant to, Consumer<EventHistory> reader) {
    read(
        TOUCHING,
        select -> {
          select.setObject(1, OffsetDateTime.ofInstant(to, ZoneOffset.UTC));
          select.setObject(2, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
        },
        histories -> histories.forEach(reader));
  }

  private void write(String sql, List<Envelope> events) {
    List<Envelope> rows =
        events.stream()
            .sorted(
                Comparator.comparing((Envelope e) -> e.event().subject())
                    .thenComparing(Envelope::eventId)
                    .thenComparing(Envelope::sequence))
            .toList();
    List<Envelope> once = new ArrayList<>();
    for (Envelope row : rows) {
      if (once.isEmpty() || !once.get(once.size() - 1).eventId().equals(row.eventId())) {
        once.add(row);
      }
    }
    if (once.isEmpty()) {
      return;
    }
    db.change(
        sql,
        insert -> {
          column(insert, 1, "uuid", once, e -> e.event().subject());
          column(insert, 2, "int8", once, Envelope::sequence);
          column(insert, 3, "uuid", once, Envelope::eventId);
          column(insert, 4, "text", once, Envelope::type);
          column(insert, 5, "text", once, Envelope::source);
          column(insert, 6, "text", once, e -> e.event().occurredAt().toString());
          column(insert, 7, "text", once, e -> e.recordedAt().toString());
          column(insert, 8, "text", once, e -> EventCodec.write(e.event()));
        });
  }

  private static void column(
      PreparedStatement insert,
      int place,
      String type,
      List<Envelope> rows,
      Function<Envelope, Object> value)
      throws SQLException {
    insert.setArray(
        place, insert.getConnection().createArrayOf(type, rows.stream().map(value).toArray()));
  }

  private static LogProgress progress(ResultSet row) throws SQLException {
    Instant rebuilding = instant(row, 4);
    return new LogProgress(
        row.getLong(1),
        instant(row, 2),
        Objects.requireNonNull(instant(row, 3)),
        rebuilding == null
            ? null
            : new LogProgress.RebuildProgress(rebuilding, row.getLong(5), row.getLong(6)));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** Reads as a stream, whatever transaction the caller is in. */
  private void read(
      String sql, SqlTemplate.Parameters parameters, Consumer<List<EventHistory>> reader) {
    try (Connection connection = database.getConnection()) {
      boolean alone = connection.getAutoCommit();
      if (alone) {
        connection.setAutoCommit(false);
      }
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        select.setFetchSize(ROWS_AT_A_TIME);
        parameters.fill(select);
        read(select, reader);
      } finally {
        if (alone) {
          connection.rollback();
          connection.setAutoCommit(true);
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the event log could not be read", failed);
    }
  }

  private static void read(PreparedStatement select, Consumer<List<EventHistory>> reader)
      throws SQLException {
    List<List<Row>> complaints = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        Row row = Row.of(rows);
        if (complaints.isEmpty() || !last(complaints).get(0).complaint.equals(row.complaint)) {
          if (complaints.size() == HISTORIES_AT_A_TIME) {
            reader.accept(histories(complaints));
            complaints.clear();
          }
          complaints.add(new ArrayList<>());
        }
        last(complaints).add(row);
      }
    }
    if (!complaints.isEmpty()) {
      reader.accept(histories(complaints));
    }
  }

  private static List<Row> last(List<List<Row>> complaints) {
    return complaints.get(complaints.size() - 1);
  }

  /** On as many processors as there are. */
  private static List<EventHistory> histories(List<List<Row>> complaints) {
    return complaints.parallelStream()
        .map(
            rows ->
                EventHistory.of(
                    rows.get(0).complaint,
                    rows.stream().map(Row::envelope).flatMap(Optional::stream).toList()))
        .filter(history -> !history.events().isEmpty())
        .toList();
  }

  /** A row as it was read. */
  private record Row(
      UUID complaint,
      long sequence,
      UUID eventId,
      String type,
      String source,
      Instant occurredAt,
      Instant recordedAt,
      String data) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getObject(1, UUID.class),
          row.getLong(2),
          row.getObject(3, UUID.class),
          row.getString(4),
          row.getString(5),
          row.getObject(6, OffsetDateTime.class).toInstant(),
          row.getObject(7, OffsetDateTime.class).toInstant(),
          row.getString(8));
    }

    /** Empty for a kind of event that is not known here. */
    Optional<Envelope> envelope() {
      return Catalogue.byWireName(type)
          .map(
              kind ->
                  new Envelope(
                      eventId,
                      type,
                      source,
                      recordedAt,
                      sequence,
                      EventCodec.read(whole().getBytes(StandardCharsets.UTF_8), kind)));
    }

    /** The data with what stands in columns of its own. */
    private String whole() {
      String rest = data.equals("{}") ? "}" : "," + data.substring(1);
      return "{\"complaintId\":\"" + complaint + "\",\"occurredAt\":\"" + occurredAt + "\"" + rest;
    }
  }

  /** The events of one transaction. */
  private final class Batch implements Synchronization {
    private final List<Envelope> events = new ArrayList<>();

    @Override
    public void beforeCompletion() {
      write(APPEND, events);
    }

    @Override
    public void afterCompletion(int status) {
      // committed or rolled back, the rows went the same way
    }
  }
}
