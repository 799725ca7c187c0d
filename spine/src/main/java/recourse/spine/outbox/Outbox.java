package recourse.spine.outbox;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;
import recourse.contract.Catalogue;
import recourse.contract.ComplaintEvent;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.EventCodec;
import recourse.spine.sql.BulkCopy;
import recourse.spine.sql.CopyRows;
import recourse.spine.time.Identity;
import recourse.spine.trace.TraceContext;

/**
 * Takes events in the transaction that made them true. All events of a transaction are written by
 * one statement just before it commits, in the order in which they were raised; after the commit
 * the relay wakes.
 */
@ApplicationScoped
public class Outbox {
  /** Events of one subject always share a lane; lanes may be relayed side by side. */
  public static final int LANES = 6;

  private static final int LARGEST_EVENT = 64 * 1024;

  /** From so many on, COPY is faster than inserts. */
  private static final int MANY = 50;

  private static final String COLUMNS =
      "id, aggregatetype, aggregateid, type, payload, source, occurred_at, recorded_at, lane, topic,"
          + " traceparent";
  private static final String INSERT =
      "insert into outbox (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String COPY = "copy outbox (" + COLUMNS + ") from stdin";

  private final DataSource database;
  private final BulkCopy copy;
  private final TransactionSynchronizationRegistry transactions;
  private final RelayWorker relay;
  private final Clock clock;
  private final String source;

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
      List<Entry> entries = events.stream().map(Entry::of).toList();
      entriesOfThisTransaction().addAll(entries);
    }
  }

  /**
   * Adds a message that is no event of ours, for another topic, to the current transaction.
   *
   * @param key what it is about; messages of one key keep their order
   * @param type its wire name
   * @param json its data
   */
  public void append(String topic, UUID key, String type, String json) {
    entriesOfThisTransaction()
        .add(new Entry(topic, key, type, json, clock.instant(), topic, TraceContext.current()));
  }

  private List<Entry> entriesOfThisTransaction() {
    @SuppressWarnings("unchecked")
    List<Entry> entries = (List<Entry>) transactions.getResource(this);
    if (entries == null) {
      entries = new ArrayList<>();
      transactions.putResource(this, entries);
      transactions.registerInterposedSynchronization(new OnCommit(entries));
    }
    return entries;
  }

  private void write(List<Entry> entries) {
    Instant now = clock.instant();
    if (entries.size() < MANY) {
      insert(entries, now);
    } else {
      copy.into(COPY, rows -> entries.forEach(entry -> write(rows, entry, now)));
    }
  }

  private void write(CopyRows rows, Entry entry, Instant now) {
    rows.plain(Identity.next()).text(entry.about()).plain(entry.key()).text(entry.type());
    rows.text(entry.payload()).text(source).plain(entry.occurredAt()).plain(now);
    rows.plain(laneOf(entry.key())).text(entry.topic()).text(entry.traceparent()).end();
  }

  private void insert(List<Entry> entries, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Entry entry : entries) {
        bind(insert, entry, now);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException("the outbox could not be written", failed);
    }
  }

  private void bind(PreparedStatement insert, Entry entry, Instant now) throws SQLException {
    insert.setObject(1, Identity.next());
    insert.setString(2, entry.about());
    insert.setObject(3, entry.key());
    insert.setString(4, entry.type());
    insert.setString(5, entry.payload());
    insert.setString(6, source);
    insert.setObject(7, entry.occurredAt().atOffset(ZoneOffset.UTC));
    insert.setObject(8, now.atOffset(ZoneOffset.UTC));
    insert.setInt(9, laneOf(entry.key()));
    insert.setString(10, entry.topic());
    insert.setString(11, entry.traceparent());
  }

  static int laneOf(UUID subject) {
    return Math.floorMod(subject.hashCode(), LANES);
  }

  /**
   * What is to be published with its JSON, written while whoever raised it can still be refused.
   *
   * @param about the kind of thing the key names; Debezium calls it the type of the aggregate
   * @param traceparent of the request that raised it; null when nothing is traced
   */
  private record Entry(
      String about,
      UUID key,
      String type,
      String payload,
      Instant occurredAt,
      String topic,
      @Nullable String traceparent) {
    static Entry of(DomainEvent event) {
      return new Entry(
          event instanceof ComplaintEvent ? "complaint" : event.topic(),
          event.subject(),
          Catalogue.wireName(event.getClass()),
          EventCodec.write(event),
          event.occurredAt(),
          event.topic(),
          TraceContext.current());
    }

    Entry {
      int size = payload.getBytes(StandardCharsets.UTF_8).length;
      if (size > LARGEST_EVENT) {
        throw new IllegalStateException(
            "%s of %d bytes is larger than 64 KiB".formatted(type, size));
      }
    }
  }

  private final class OnCommit implements Synchronization {
    private final List<Entry> entries;

    OnCommit(List<Entry> entries) {
      this.entries = entries;
    }

    @Override
    public void beforeCompletion() {
      write(entries);
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
