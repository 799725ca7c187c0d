package recourse.spine.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jboss.logging.Logger;
import recourse.spine.envelope.CloudEventHeaders;

/**
 * Carries committed facts to Kafka. One relay at a time works on a lane (an advisory lock that
 * lives as long as its transaction), in the order of the rows, pipelined through an idempotent
 * producer. Rows are marked only after the broker acknowledged the whole batch: a death in between
 * sends them again, which the inboxes absorb. When any send fails the producer is thrown away and
 * the rows are read again, so that nothing can overtake what failed. There is no watermark: late
 * committers are found whenever they appear. A row that can never be sent is parked and holds back
 * only its own complaint.
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
      select seq, id, aggregateid, type, payload, source, occurred_at, recorded_at
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
  private final Supplier<Producer<String, String>> newProducer;
  private final String topic;
  private Producer<String, String> producer;

  /** A relay over this database; it makes its producer when there is something to send. */
  public Relay(DataSource database, Supplier<Producer<String, String>> newProducer, String topic) {
    this.database = database;
    this.newProducer = newProducer;
    this.topic = topic;
  }

  /**
   * Sends what waits, one batch a lane.
   *
   * @return how many facts were sent; zero when nothing waits or others hold the lanes
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
        List<Row> rows = lock(connection, lane) ? nextRows(connection, lane) : List.of();
        if (!rows.isEmpty()) {
          deliver(connection, rows);
        }
        connection.commit();
        return rows.size();
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

  private List<Row> nextRows(Connection connection, int lane) throws SQLException {
    List<Row> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(NEXT_ROWS)) {
      select.setInt(1, lane);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(Row.of(rows));
        }
      }
    }
    return found;
  }

  private void deliver(Connection connection, List<Row> rows)
      throws SQLException, InterruptedException {
    List<Future<RecordMetadata>> sends = new ArrayList<>();
    Row current = null;
    try {
      for (Row row : rows) {
        current = row;
        sends.add(producer().send(row.toRecord(topic)));
      }
      producer().flush();
      for (int i = 0; i < sends.size(); i++) {
        current = rows.get(i);
        sends.get(i).get();
      }
    } catch (ExecutionException | RuntimeException failed) {
      discardProducer();
      Throwable cause = failed instanceof ExecutionException ? failed.getCause() : failed;
      if (isHopeless(cause)) {
        park(connection, current, cause);
        return;
      }
      throw new UndeliveredException(cause);
    }
    mark(connection, rows);
  }

  private static boolean isHopeless(Throwable cause) {
    return cause instanceof RecordTooLargeException || cause instanceof SerializationException;
  }

  private void mark(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(MARK)) {
      Array seqs = connection.createArrayOf("bigint", rows.stream().map(Row::seq).toArray());
      update.setArray(1, seqs);
      update.executeUpdate();
    }
  }

  private void park(Connection connection, Row row, Throwable cause) throws SQLException {
    LOG.errorf("parked fact %s of complaint %s: %s", row.id(), row.complaintId(), cause.getClass());
    try (PreparedStatement update = connection.prepareStatement(PARK)) {
      update.setString(1, cause.getClass().getSimpleName());
      update.setLong(2, row.seq());
      update.executeUpdate();
    }
  }

  private Producer<String, String> producer() {
    if (producer == null) {
      producer = newProducer.get();
    }
    return producer;
  }

  private void discardProducer() {
    if (producer != null) {
      producer.close(java.time.Duration.ZERO);
      producer = null;
    }
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close(java.time.Duration.ofSeconds(5));
      producer = null;
    }
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

  /** Kafka did not take a batch; the rows wait and are tried again. */
  public static final class UndeliveredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndeliveredException(Throwable cause) {
      super("Kafka did not take the facts: " + cause.getClass().getSimpleName(), cause);
    }
  }

  private record Row(
      long seq,
      UUID id,
      UUID complaintId,
      String type,
      String payload,
      String source,
      Instant occurredAt,
      Instant recordedAt) {

    static Row of(ResultSet rows) throws SQLException {
      return new Row(
          rows.getLong("seq"),
          rows.getObject("id", UUID.class),
          rows.getObject("aggregateid", UUID.class),
          rows.getString("type"),
          rows.getString("payload"),
          rows.getString("source"),
          rows.getObject("occurred_at", OffsetDateTime.class).toInstant(),
          rows.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    ProducerRecord<String, String> toRecord(String topic) {
      return new ProducerRecord<>(
          topic,
          null,
          complaintId.toString(),
          payload,
          CloudEventHeaders.of(id, type, source, complaintId, occurredAt, recordedAt));
    }
  }
}
