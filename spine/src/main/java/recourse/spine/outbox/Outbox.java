package recourse.spine.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
import recourse.contract.Fact;
import recourse.spine.envelope.FactCodec;
import recourse.spine.time.Identity;

/**
 * Takes facts in the transaction that made them true. All facts of a transaction are written by one
 * statement just before it commits, in the order they were told; after the commit the relay wakes.
 */
@ApplicationScoped
public class Outbox {
  /** Facts of one complaint always share a lane; lanes may be relayed side by side. */
  public static final int LANES = 6;

  private static final int LARGEST_FACT = 64 * 1024;
  private static final String INSERT =
      """
      insert into outbox (id, aggregatetype, aggregateid, type, payload, source, occurred_at,
                          recorded_at, lane)
      values (?, 'complaint', ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;
  private final TransactionSynchronizationRegistry transactions;
  private final RelayLoop relay;
  private final Clock clock;
  private final String source;

  @Inject
  Outbox(
      DataSource database,
      TransactionSynchronizationRegistry transactions,
      RelayLoop relay,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.transactions = transactions;
    this.relay = relay;
    this.clock = clock;
    this.source = "/recourse/" + service;
  }

  /** Adds facts to the current transaction; they are published if and only if it commits. */
  public void append(List<? extends Fact> facts) {
    if (!facts.isEmpty()) {
      toldInThisTransaction().addAll(facts);
    }
  }

  private List<Fact> toldInThisTransaction() {
    @SuppressWarnings("unchecked")
    List<Fact> told = (List<Fact>) transactions.getResource(this);
    if (told == null) {
      told = new ArrayList<>();
      transactions.putResource(this, told);
      transactions.registerInterposedSynchronization(new OnCommit(told));
    }
    return told;
  }

  private void write(List<Fact> told) {
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Fact fact : told) {
        bind(insert, fact, now);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException("the outbox could not be written", failed);
    }
  }

  private void bind(PreparedStatement insert, Fact fact, Instant now) throws SQLException {
    String payload = FactCodec.write(fact);
    if (payload.length() > LARGEST_FACT) {
      throw new IllegalStateException("a fact larger than 64 KiB: " + fact.getClass());
    }
    insert.setObject(1, Identity.next());
    insert.setObject(2, fact.complaintId());
    insert.setString(3, Catalogue.wireName(fact.getClass()));
    insert.setString(4, payload);
    insert.setString(5, source);
    insert.setObject(6, fact.occurredAt().atOffset(ZoneOffset.UTC));
    insert.setObject(7, now.atOffset(ZoneOffset.UTC));
    insert.setInt(8, laneOf(fact.complaintId()));
  }

  static int laneOf(UUID complaintId) {
    return Math.floorMod(complaintId.hashCode(), LANES);
  }

  private final class OnCommit implements Synchronization {
    private final List<Fact> told;

    OnCommit(List<Fact> told) {
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
