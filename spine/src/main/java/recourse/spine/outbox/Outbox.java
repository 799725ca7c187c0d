package recourse.spine.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.contract.Catalogue;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.EventCodec;
import recourse.spine.sql.BulkCopy;
import recourse.spine.sql.CopyRows;
import recourse.spine.time.Identity;
import recourse.spine.trace.TraceContext;

/**
 * Takes events in the transaction that made them true. All events of a transaction are written by
 * one statement just before it commits, in the order they were told; after the commit the relay
 * wakes.
 */
@ApplicationScoped
public class Outbox {
  /** Events of one complaint always share a lane; lanes may be relayed side by side. */
  public static final int LANES = 6;

  private static final int LARGEST_FACT = 64 * 1024;
  private static final String INSERT =
      """
      insert into outbox (id, aggregatetype, aggregateid, type, payload, source, occurred_at,
                          recorded_at, lane, topic, traceparent)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** From so many on, COPY is faster than inserts. */
  private static final int MANY = 50;

  private static final String COPY =
      """
      copy outbox (id, aggregatetype, aggregateid, type, payload, source, occurred_at, recorded_at,
                   lane, topic, traceparent)
      from stdin
      """;

  private final DataSource database;
  private final BulkCopy copy;
  private final TransactionSynchronizationRegistry transactions;
  private final RelayWorker relay;
  private final Clock clock;
  private final String source;

  @Inject
  Outbox(
      DataSource database,
      BulkCopy copy,
      TransactionSynchronizationRegistry transactions,
      RelayWorker relay,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.copy = copy;
    this.transactions = transactions;
    this.relay = relay;
    this.clock = clock;
    this.source = "/recourse/" + service;
  }

  /**
   * Adds events to the current transaction; they are published if and only if it commits.
   *
   * @throws IllegalStateException if there is no transaction, or an event is too large to travel
   */
  public void append(List<? extends DomainEvent> events) {
    if (!events.isEmpty()) {
      List<Told> told = events.stream().map(Told::of).toList();
      toldInThisTransaction().addAll(told);
    }
  }

  /**
   * Adds a message for another topic than that of the events to the current transaction.
   *
   * @param key what it is about; messages of one key keep their order
   * @param type its wire name
   * @param json its data
   */
  public void append(String topic, UUID key, String type, String json) {
    toldInThisTransaction()
        .add(new Told(key, type, json, clock.instant(), topic, TraceContext.current()));
  }

  private List<Told> toldInThisTransaction() {
    @SuppressWarnings("unchecked")
    List<Told> told = (List<Told>) transactions.getResource(this);
    if (told == null) {
      told = new ArrayList<>();
      transactions.putResource(this, told);
      transactions.registerInterposedSynchronization(new OnCommit(told));
    }
    return told;
  }

  private void write(List<Told> told) {
    if (told.size() < MANY) {
      insert(told, clock.instant());
    } else {
      Instant now = clock.instant();
      copy.into(COPY, rows -> told.forEach(event -> write(rows, event, now)));
    }
  }

  private void write(CopyRows rows, Told event, Instant now) {
    rows.plain(Identity.next()).text(event.aggregate()).plain(event.key()).text(event.type());
    rows.text(event.payload()).text(source).plain(event.occurredAt()).plain(now);
    rows.plain(laneOf(event.key())).text(event.topic()).text(event.traceparent()).end();
  }

  private void insert(List<Told> told, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Told event : told) {
        bind(insert, event, now);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException("the outbox could not be written", failed);
    }
  }

  private void bind(PreparedStatement insert, Told told, Instant now) throws SQLException {
    insert.setObject(1, Identity.next());
    insert.setString(2, told.aggregate());
    insert.setObject(3, told.key());
    insert.setString(4, told.type());
    insert.setString(5, told.payload());
    insert.setString(6, source);
    insert.setObject(7, told.occurredAt().atOffset(ZoneOffset.UTC));
    insert.setObject(8, now.atOffset(ZoneOffset.UTC));
    insert.setInt(9, laneOf(told.key()));
    insert.setString(10, told.topic());
    insert.setString(11, told.traceparent());
  }

  static int laneOf(UUID complaintId) {
    return Math.floorMod(complaintId.hashCode(), LANES);
  }

  /** What is told and its JSON, written while whoever told it can still be refused. */
  private record Told(
      UUID key, String type, String payload, Instant occurredAt, String topic, String traceparent) {
    static Told of(DomainEvent event) {
      return new Told(
          event.complaintId(),
          Catalogue.wireName(event.getClass()),
          EventCodec.write(event),
          event.occurredAt(),
          null,
          TraceContext.current());
    }

    String aggregate() {
      return topic == null ? "complaint" : topic;
    }

    Told {
      int size = payload.getBytes(StandardCharsets.UTF_8).length;
      if (size > LARGEST_FACT) {
        throw new IllegalStateException(
            "%s of %d bytes is larger than 64 KiB".formatted(type, size));
      }
    }
  }

  private final class OnCommit implements Synchronization {
    private final List<Told> told;

    OnCommit(List<Told> told) {
      this.told = told;
    }

    @Override
    public void beforeCompletion() {
      write(told);
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
