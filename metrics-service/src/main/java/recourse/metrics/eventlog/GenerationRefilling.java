package recourse.metrics.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import recourse.metrics.eventlog.EventLog.Refilling;

/**
 * A shelf that is filled again while the other one is in use. Whoever fills holds a lock of the
 * database's session: one fills at a time, and what a process left behind when it died is begun
 * anew by the next. Every change of what a shelf is for holds the rows of all shelves, as writers
 * do: a batch sees it either before or after. One that saw it before was on the topic before, and
 * is read again with everything else.
 */
final class GenerationRefilling implements Refilling {
  private static final long ONE_AT_A_TIME = 7_301_001L;
  private static final String TRY_LOCK = "select pg_try_advisory_lock(" + ONE_AT_A_TIME + ")";
  private static final String UNLOCK = "select pg_advisory_unlock(" + ONE_AT_A_TIME + ")";
  private static final String HOLD = "select shelf from shelf order by shelf for update";
  private static final String OTHER = "select shelf from shelf where state <> 'IN_USE'";
  private static final String FILLING =
      "select shelf from shelf where state = 'FILLING' for update";
  private static final String BEGIN =
      """
      update shelf set state = 'FILLING', events = 0, latest_recorded_at = null, filled = 0,
                       to_fill = 0, changed_at = clock_timestamp()
       where state <> 'IN_USE'
      """;
  private static final String PROGRESS =
      "update shelf set filled = ?, to_fill = ? where state = 'FILLING'";
  private static final String LEAVE =
      "update shelf set state = 'LEAVING', changed_at = clock_timestamp() where state = 'IN_USE'";
  private static final String TAKE_OVER =
      "update shelf set state = 'IN_USE', changed_at = clock_timestamp() where state = 'FILLING'";
  private static final String GIVE_UP =
      "update shelf set state = 'FREE', changed_at = clock_timestamp() where state = 'FILLING'";

  private final DataSource database;
  private final Function<List<RecordedEvent>, HistoryBatch> batch;
  private final Connection lock;

  private GenerationRefilling(
      DataSource database, Function<List<RecordedEvent>, HistoryBatch> batch, Connection lock) {
    this.database = database;
    this.batch = batch;
    this.lock = lock;
  }

  static Optional<Refilling> begin(
      DataSource database, Function<List<RecordedEvent>, HistoryBatch> batch) {
    try {
      Connection lock = database.getConnection();
      if (!isTrue(lock, TRY_LOCK)) {
        lock.close();
        return Optional.empty();
      }
      GenerationRefilling refilling = new GenerationRefilling(database, batch, lock);
      refilling.change(GenerationRefilling::clear);
      return Optional.of(refilling);
    } catch (SQLException failed) {
      throw failure(failed);
    }
  }

  @Override
  public void add(List<RecordedEvent> events, long filled, long toFill) {
    change(
        connection -> {
          int shelf = one(connection, FILLING);
          if (!events.isEmpty()) {
            new GenerationWriter(connection, shelf).add(batch.apply(events));
          }
          try (PreparedStatement update = connection.prepareStatement(PROGRESS)) {
            update.setLong(1, filled);
            update.setLong(2, toFill);
            update.executeUpdate();
          }
        });
  }

  @Override
  public void takeOver() {
    change(
        connection -> {
          isTrue(lock, "select true");
          run(connection, HOLD);
          run(connection, LEAVE);
          run(connection, TAKE_OVER);
        });
  }

  @Override
  public void close() {
    try (Connection held = lock) {
      change(
          connection -> {
            run(connection, HOLD);
            run(connection, GIVE_UP);
          });
      run(held, UNLOCK);
    } catch (SQLException failed) {
      throw failure(failed);
    }
  }

  private static void clear(Connection connection) throws SQLException {
    run(connection, HOLD);
    run(connection, "truncate story_" + one(connection, OTHER));
    run(connection, BEGIN);
  }

  private interface Change {
    void on(Connection connection) throws SQLException;
  }

  private void change(Change change) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        change.on(connection);
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      throw failure(failed);
    }
  }

  private static boolean isTrue(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static int one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static IllegalStateException failure(SQLException failed) {
    return new IllegalStateException("a shelf could not be filled", failed);
  }
}
