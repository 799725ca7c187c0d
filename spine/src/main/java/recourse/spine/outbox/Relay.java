package recourse.spine.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/**
 * Brings committed events to Kafka. One relay at a time works on a lane (an advisory lock that
 * lives as long as its transaction), in the order of the rows, pipelined through an idempotent
 * producer. Rows are marked only after the broker acknowledged them: a death in between sends them
 * again, which the inboxes absorb. When a send fails the producer is thrown away and the rows are
 * read again. There is no watermark: late committers are found whenever they appear. A row that can
 * never be sent is parked and holds back only those of its own subject.
 */
public final class Relay implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final int LOCK_CLASS = 0x0B0C;
  private static final int BATCH = 500;

  private static final String WAITING_LANES =
      "select distinct lane from outbox where sent_at is null and parked_at is null order by lane";
  private static final String LOCK_LANE = "select pg_try_advisory_xact_lock(?, ?)";
  private static final String NEXT_ROWS =
      """
      select seq, id, aggregateid, type, payload, source, occurred_at, recorded_at, topic,
             traceparent
        from outbox waiting
       where sent_at is null and lane = ?
         and not exists (select 1 from outbox parked
                          where parked.parked_at is not null and parked.sent_at is null
                            and parked.lane = waiting.lane
                            and parked.aggregateid = waiting.aggregateid)
       order by seq limit %d
      """
          .formatted(BATCH);
  private static final String MARK = "update outbox set sent_at = now() where seq = any (?)";
  private static final String PARK =
      "update outbox set parked_at = now(), parked_because = ? where seq = ?";

  private final DataSource database;
  private final EventSender sender;

  /** A relay over this database; it makes its producer when there is something to send. */
  public Relay(DataSource database, Supplier<Producer<String, String>> newProducer) {
    this.database = database;
    this.sender = new EventSender(newProducer);
  }

  /**
   * Sends what waits, one batch a lane.
   *
   * @return how many events were dealt with; zero when nothing waits or others hold the lanes
   * @throws UndeliveredException when Kafka did not take them all; the rest waits
   */
  public int pass() throws SQLException, InterruptedException {
    int sent = 0;
    for (int lane : waitingLanes()) {
      sent += relayLane(lane);
    }
    return sent;
  }

  private List<Integer> waitingLanes() throws SQLException {
    List<Integer> lanes = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(WAITING_LANES);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        lanes.add(rows.getInt(1));
      }
    }
    return lanes;
  }

  private int relayLane(int lane) throws SQLException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int done = lock(connection, lane) ? relay(connection, nextEvents(connection, lane)) : 0;
        connection.commit();
        return done;
      } catch (SQLException | RuntimeException | InterruptedException failed) {
        rollBack(connection);
        throw failed;
      } finally {
        restoreAutoCommit(connection);
      }
    }
  }

  private boolean lock(Connection connection, int lane) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LOCK_LANE)) {
      select.setInt(1, LOCK_CLASS);
      select.setInt(2, lane);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  private List<WaitingEvent> nextEvents(Connection connection, int lane) throws SQLException {
    List<WaitingEvent> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(NEXT_ROWS)) {
      select.setInt(1, lane);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(WaitingEvent.of(rows));
        }
      }
    }
    return found;
  }

  private int relay(Connection connection, List<WaitingEvent> events)
      throws SQLException, InterruptedException {
    EventSender.Round round = sender.deliver(events);
    if (!round.arrived().isEmpty()) {
      mark(connection, round.arrived());
    }
    Map<WaitingEvent, Throwable> hopeless = round.hopeless();
    for (Map.Entry<WaitingEvent, Throwable> event : hopeless.entrySet()) {
      park(connection, event.getKey(), event.getValue());
    }
    Optional<Throwable> trouble = round.trouble();
    if (trouble.isPresent()) {
      connection.commit();
      throw new UndeliveredException(trouble.get());
    }
    return round.arrived().size() + hopeless.size();
  }

  private static void mark(Connection connection, List<WaitingEvent> events) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(MARK)) {
      Array seqs =
          connection.createArrayOf("bigint", events.stream().map(WaitingEvent::seq).toArray());
      update.setArray(1, seqs);
      update.executeUpdate();
    }
  }

  private static void park(Connection connection, WaitingEvent event, Throwable cause)
      throws SQLException {
    String why = cause.getClass().getSimpleName();
    LOG.errorf("parked event %s about %s: %s", event.id(), event.subject(), why);
    try (PreparedStatement update = connection.prepareStatement(PARK)) {
      update.setString(1, why);
      update.setLong(2, event.seq());
      update.executeUpdate();
    }
  }

  @Override
  public void close() {
    sender.close();
  }

  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException gone) {
      LOG.debugf("the connection was lost before it could roll back: %s", gone.getSQLState());
    }
  }

  private static void restoreAutoCommit(Connection connection) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException gone) {
      LOG.debugf("the connection was lost: %s", gone.getSQLState());
    }
  }

  /** Kafka did not take all events; the rest waits and is tried again. */
  public static final class UndeliveredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndeliveredException(Throwable cause) {
      super("Kafka did not take the events: " + cause.getClass().getSimpleName(), cause);
    }
  }
}
