package recourse.metrics.measures.engine;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.eventlog.SqlEventLog;
import recourse.metrics.projection.ComplaintProjector;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.spine.time.BusinessCalendar;

/**
 * All complaints in memory, kept up with the stories: whoever looks first reads what was committed
 * since somebody looked last. Nothing committed is missed: a story carries the transaction that
 * changed it, and those that were not over at the last look are asked for again. When another shelf
 * comes into use, its table is built beside the one in use and then takes its place.
 */
@ApplicationScoped
class LiveTable implements Cohorts {
  private static final Logger LOG = Logger.getLogger(LiveTable.class);
  private static final String ONE_SNAPSHOT =
      "set transaction isolation level repeatable read, read only";
  private static final String WHERE =
      """
      select shelf, pg_snapshot_xmin(pg_current_snapshot())::text
        from shelf where state = 'IN_USE'
      """;
  private static final String OF_SHELF = "select complaint_id, events from story where shelf = ?";

  /** In the order of time, so that what a period touches lies together. */
  private static final String ALL = OF_SHELF + " order by first_at";

  private static final String CHANGED = OF_SHELF + " and changed >= ?::xid8";
  private static final int ROWS_AT_A_TIME = 2_000;
  private static final int PAST_MOMENTS_KEPT = 2;

  private final ReentrantReadWriteLock content = new ReentrantReadWriteLock();
  private final ReentrantLock catchingUp = new ReentrantLock();
  private final ReentrantLock moving = new ReentrantLock();
  private final Map<Instant, PastView> pastViews = new LinkedHashMap<>();
  private final DataSource database;
  private final SqlEventLog shelves;
  private final BusinessCalendar calendar;
  private ComplaintTable table;
  private int shelf;
  private String seenUpTo;

  @Inject
  LiveTable(DataSource database, SqlEventLog shelves, BusinessCalendar calendar) {
    this.database = database;
    this.shelves = shelves;
    this.calendar = calendar;
  }

  /** A story as it is kept. */
  private record Written(UUID complaint, byte[] events) {}

  @Override
  public <T> T look(Instant recordedBy, Function<TableView, T> look) {
    catchUp();
    if (recordedBy == null) {
      return reading(current -> look.apply(new TableView(List.of(TableLayer.whole(current)))));
    }
    return past(recordedBy).look(look);
  }

  /** Whether there is anything to look at yet. */
  boolean isLoaded() {
    return reading(current -> current != null);
  }

  @Scheduled(every = "0.5s", concurrentExecution = ConcurrentExecution.SKIP)
  void keepUp() {
    try {
      catchUp();
      int inUse = inUse();
      if (inUse != reading(current -> shelf)) {
        moveTo(inUse);
      }
    } catch (IllegalStateException away) {
      LOG.debugf("the table waits for the database: %s", away.getMessage());
    }
  }

  private void catchUp() {
    if (reading(current -> current == null)) {
      moveTo(inUse());
    }
    catchingUp.lock();
    try {
      inOneSnapshot(this::change);
    } finally {
      catchingUp.unlock();
    }
  }

  /** Lays out another shelf beside the table in use, which is kept up until it is replaced. */
  private void moveTo(int inUse) {
    moving.lock();
    try {
      if (table == null || shelf != inUse) {
        inOneSnapshot(connection -> load(connection, inUse));
      }
    } finally {
      moving.unlock();
    }
  }

  private int inUse() {
    int[] found = new int[1];
    inOneSnapshot(connection -> found[0] = place(connection).shelf());
    return found[0];
  }

  /** The shelf in use, and the transaction before which all are over. */
  private record Place(int shelf, String allOver) {}

  private static Place place(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(WHERE)) {
      row.next();
      return new Place(row.getInt(1), row.getString(2));
    }
  }

  private interface Work {
    void with(Connection connection) throws SQLException;
  }

  /** Whatever transaction the caller is in: the snapshot is one of its own. */
  private void inOneSnapshot(Work work) {
    QuarkusTransaction.suspendingExisting().run(() -> alone(work));
  }

  private void alone(Work work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(ONE_SNAPSHOT);
        work.with(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the stories could not be read", failed);
    }
  }

  private void load(Connection connection, int from) throws SQLException {
    Place place = place(connection);
    ComplaintTable fresh = new ComplaintTable(calendar);
    try (PreparedStatement select = connection.prepareStatement(ALL)) {
      select.setInt(1, from);
      read(select, stories -> stories.forEach(fresh::put));
    }
    catchingUp.lock();
    try {
      writing(
          () -> {
            table = fresh;
            shelf = from;
            seenUpTo = place.allOver();
          });
    } finally {
      catchingUp.unlock();
    }
    LOG.infof("%d complaints are ready to be counted", fresh.size());
  }

  private void change(Connection connection) throws SQLException {
    Place place = place(connection);
    try (PreparedStatement select = connection.prepareStatement(CHANGED)) {
      select.setInt(1, shelf);
      select.setString(2, seenUpTo);
      read(select, stories -> writing(() -> stories.forEach(table::put)));
    }
    seenUpTo = place.allOver();
  }

  /** Reads what was selected, some stories at a time, on as many processors as there are. */
  private void read(PreparedStatement select, Consumer<List<MeasuredComplaint>> reader)
      throws SQLException {
    select.setFetchSize(ROWS_AT_A_TIME);
    List<Written> written = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        written.add(new Written(rows.getObject(1, UUID.class), rows.getBytes(2)));
        if (written.size() == ROWS_AT_A_TIME) {
          reader.accept(told(written));
          written.clear();
        }
      }
    }
    if (!written.isEmpty()) {
      reader.accept(told(written));
    }
  }

  private List<MeasuredComplaint> told(List<Written> stories) {
    return stories.parallelStream()
        .map(story -> ComplaintProjector.of(shelves.story(story.complaint(), story.events())))
        .toList();
  }

  private PastView past(Instant recordedBy) {
    synchronized (pastViews) {
      PastView past = pastViews.remove(recordedBy);
      PastView kept = past == null ? new PastView(recordedBy) : past;
      pastViews.put(recordedBy, kept);
      Iterator<Instant> oldest = pastViews.keySet().iterator();
      while (pastViews.size() > PAST_MOMENTS_KEPT) {
        oldest.next();
        oldest.remove();
      }
      return kept;
    }
  }

  private <T> T reading(Function<ComplaintTable, T> reader) {
    content.readLock().lock();
    try {
      return reader.apply(table);
    } finally {
      content.readLock().unlock();
    }
  }

  private void writing(Runnable change) {
    content.writeLock().lock();
    try {
      change.run();
    } finally {
      content.writeLock().unlock();
    }
  }

  /**
   * What could be known at an instant. Complaints of which nothing was recorded later look as they
   * look now; the others are read from their stories again, without what came later.
   */
  private final class PastView {
    private static final int STORIES_AT_A_TIME = 5_000;

    private final Instant recordedBy;
    private final long micros;
    private ComplaintTable of;
    private ComplaintTable otherwise;
    private int stamp;

    PastView(Instant recordedBy) {
      this.recordedBy = recordedBy;
      this.micros = ComplaintTable.micros(recordedBy);
    }

    synchronized <T> T look(Function<TableView, T> look) {
      while (true) {
        read(reading(this::differing));
        List<T> seen = new ArrayList<>();
        reading(
            current -> {
              if (current == of && current.stamp() == stamp) {
                seen.add(look.apply(view()));
              }
              return current;
            });
        if (!seen.isEmpty()) {
          return seen.get(0);
        }
      }
    }

    private TableView view() {
      return new TableView(List.of(new TableLayer(of, micros), TableLayer.whole(otherwise)));
    }

    private List<UUID> differing(ComplaintTable current) {
      if (current != of) {
        of = current;
        otherwise = new ComplaintTable(calendar);
        stamp = 0;
      }
      List<UUID> differing = new ArrayList<>();
      for (int row = 0; row < of.size(); row++) {
        if (of.stamp(row) > stamp
            && of.lastRecorded(row) > micros
            && of.firstRecorded(row) <= micros) {
          differing.add(of.complaint(row));
        }
      }
      stamp = of.stamp();
      return differing;
    }

    private void read(List<UUID> complaints) {
      for (int i = 0; i < complaints.size(); i += STORIES_AT_A_TIME) {
        List<EventHistory> stories = new ArrayList<>();
        shelves.of(
            complaints.subList(i, Math.min(complaints.size(), i + STORIES_AT_A_TIME)),
            stories::add);
        stories.parallelStream()
            .map(story -> ComplaintProjector.of(story.asReportedBy(recordedBy)))
            .toList()
            .forEach(otherwise::put);
      }
    }
  }
}
