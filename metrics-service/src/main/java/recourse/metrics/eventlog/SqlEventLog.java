package recourse.metrics.eventlog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import recourse.spine.sql.SqlTemplate;

/**
 * Keeps the stories. The events of a transaction are written just before it commits, to every shelf
 * that is in use or being filled: while one is filled from the topic, no event can be missed.
 */
@ApplicationScoped
public class SqlEventLog implements EventHistories, EventLog {
  private static final String WRITTEN =
      "select shelf from shelf where state <> 'FREE' order by shelf for update";
  private static final String PROJECTION =
      """
      select u.events, u.latest_recorded_at, u.changed_at, f.changed_at, f.filled, f.to_fill
        from shelf u left join shelf f on f.state = 'FILLING'
       where u.state = 'IN_USE'
      """;
  private static final String LACKS =
      """
      select (select events = 0 from shelf where state = 'IN_USE')
         and exists (select 1 from inbox where refused is null)
      """;
  private static final String ALL_HELD = "select shelf from shelf order by shelf for update";
  private static final String LONG_LEFT =
      " where state = 'LEAVING' and changed_at < now() - interval '10 minutes'";
  private static final String LEFT = "select shelf from shelf" + LONG_LEFT;
  private static final String FREE = "update shelf set state = 'FREE'" + LONG_LEFT;
  private static final String OF =
      """
      select complaint_id, events from story
       where shelf = (select shelf from shelf where state = 'IN_USE') and complaint_id = any (?)
      """;
  private static final String TOUCHING =
      """
      select complaint_id, events from story
       where shelf = (select shelf from shelf where state = 'IN_USE')
         and first_at < ? and last_at >= ?
      """;
  private static final int ROWS_AT_A_TIME = 2_000;

  private final DataSource database;
  private final SqlTemplate db;
  private final TransactionSynchronizationRegistry transaction;
  private final HistoryCodec codec;

  @Inject
  SqlEventLog(
      DataSource database,
      SqlTemplate db,
      TransactionSynchronizationRegistry transaction,
      StringDictionary words) {
    this.database = database;
    this.db = db;
    this.transaction = transaction;
    this.codec = new HistoryCodec(words);
  }

  @Override
  public void keep(RecordedEvent told) {
    add(ofThisTransaction(), told);
  }

  @Override
  public LogProgress projection() {
    return db.value(PROJECTION, nothing -> {}, SqlEventLog::projection);
  }

  private static LogProgress projection(ResultSet row) throws SQLException {
    Instant refilling = instant(row, 4);
    return new LogProgress(
        row.getLong(1),
        instant(row, 2),
        instant(row, 3),
        refilling == null
            ? null
            : new LogProgress.Refill(refilling, row.getLong(5), row.getLong(6)));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  @Override
  public Optional<Refilling> refill() {
    return GenerationRefilling.begin(database, this::batch);
  }

  /** Frees a shelf that no reader needs any more. */
  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  void freeWhatWasLeft() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              db.find(ALL_HELD, nothing -> {}, row -> row.getInt(1));
              db.find(LEFT, nothing -> {}, row -> row.getInt(1))
                  .forEach(shelf -> db.change("truncate story_" + shelf, nothing -> {}));
              db.change(FREE, nothing -> {});
            });
  }

  @Override
  public boolean lacksWhatWasHeard() {
    return db.value(LACKS, nothing -> {}, row -> row.getBoolean(1));
  }

  private HistoryBatch batch(List<RecordedEvent> events) {
    HistoryBatch batch = new HistoryBatch();
    events.forEach(told -> add(batch, told));
    return batch;
  }

  private void add(HistoryBatch batch, RecordedEvent told) {
    batch.add(
        told.event().complaintId(),
        new HistoryBytes.Entry(codec.write(told.event()), told.recordedAt()),
        told.event().occurredAt());
  }

  @Override
  public void of(Collection<UUID> complaints, Consumer<EventHistory> reader) {
    read(
        OF,
        select ->
            select.setArray(1, select.getConnection().createArrayOf("uuid", complaints.toArray())),
        reader);
  }

  @Override
  public void touching(Instant from, Instant to, Consumer<EventHistory> reader) {
    read(
        TOUCHING,
        select -> {
          select.setObject(1, OffsetDateTime.ofInstant(to, ZoneOffset.UTC));
          select.setObject(2, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
        },
        reader);
  }

  /** The story behind its bytes. */
  public EventHistory story(UUID complaintId, byte[] events) {
    return EventHistory.of(
        complaintId,
        HistoryBytes.entries(events).stream()
            .map(entry -> codec.read(complaintId, entry))
            .toList());
  }

  private void read(String sql, Parameters parameters, Consumer<EventHistory> reader) {
    QuarkusTransaction.suspendingExisting().run(() -> stream(sql, parameters, reader));
  }

  private void stream(String sql, Parameters parameters, Consumer<EventHistory> reader) {
    try (Connection connection = database.getConnection()) {
      boolean before = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        select.setFetchSize(ROWS_AT_A_TIME);
        parameters.fill(select);
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            reader.accept(story(rows.getObject(1, UUID.class), rows.getBytes(2)));
          }
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(before);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the stories could not be read", failed);
    }
  }

  private HistoryBatch ofThisTransaction() {
    HistoryBatch known = (HistoryBatch) transaction.getResource(HistoryBatch.class);
    return known == null ? begin() : known;
  }

  private HistoryBatch begin() {
    HistoryBatch batch = new HistoryBatch();
    transaction.putResource(HistoryBatch.class, batch);
    transaction.registerInterposedSynchronization(new WriteBeforeCommit(batch));
    return batch;
  }

  private void write(HistoryBatch batch) {
    try (Connection connection = database.getConnection()) {
      for (int shelf : written(connection)) {
        new GenerationWriter(connection, shelf).add(batch);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the stories could not be written", failed);
    }
  }

  private static List<Integer> written(Connection connection) throws SQLException {
    List<Integer> shelves = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(WRITTEN);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        shelves.add(rows.getInt(1));
      }
    }
    return shelves;
  }

  @FunctionalInterface
  private interface Parameters {
    void fill(PreparedStatement select) throws SQLException;
  }

  private final class WriteBeforeCommit implements Synchronization {
    private final HistoryBatch batch;

    WriteBeforeCommit(HistoryBatch batch) {
      this.batch = batch;
    }

    @Override
    public void beforeCompletion() {
      write(batch);
    }

    @Override
    public void afterCompletion(int status) {
      // committed or rolled back, the stories went the same way
    }
  }
}
