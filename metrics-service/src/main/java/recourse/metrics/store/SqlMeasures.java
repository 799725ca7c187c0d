package recourse.metrics.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import recourse.metrics.model.Fold;
import recourse.metrics.model.Measures;
import recourse.metrics.model.Projection;
import recourse.metrics.model.Told;

/**
 * Keeps the measures. A transaction has one fold; it is written just before the commit, so that a
 * batch of facts costs a handful of statements and not one or two each.
 */
@ApplicationScoped
class SqlMeasures implements Measures {
  private static final String PROJECTION = "select facts, latest_recorded_at from projection";

  private final DataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final Shelves shelves;

  @Inject
  SqlMeasures(
      DataSource database, TransactionSynchronizationRegistry transaction, Shelves shelves) {
    this.database = database;
    this.transaction = transaction;
    this.shelves = shelves;
  }

  @Override
  public void keep(Told told) {
    shelves.keep(told);
  }

  @Override
  public Fold ofThisTransaction() {
    Fold known = (Fold) transaction.getResource(Fold.class);
    return known == null ? begin() : known;
  }

  @Override
  public Projection projection() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(PROJECTION);
        ResultSet row = select.executeQuery()) {
      row.next();
      OffsetDateTime latest = row.getObject(2, OffsetDateTime.class);
      return new Projection(row.getLong(1), latest == null ? null : latest.toInstant());
    } catch (SQLException failed) {
      throw new IllegalStateException("the projection could not be read", failed);
    }
  }

  private Fold begin() {
    Fold fold = new Fold();
    transaction.putResource(Fold.class, fold);
    transaction.registerInterposedSynchronization(new WriteBeforeCommit(fold));
    return fold;
  }

  private void write(Fold fold) {
    try (Connection connection = database.getConnection()) {
      new FoldWriter(connection).write(fold);
    } catch (SQLException failed) {
      throw new IllegalStateException("the measures could not be written", failed);
    }
  }

  private final class WriteBeforeCommit implements Synchronization {
    private final Fold fold;

    WriteBeforeCommit(Fold fold) {
      this.fold = fold;
    }

    @Override
    public void beforeCompletion() {
      write(fold);
    }

    @Override
    public void afterCompletion(int status) {
      // committed or rolled back, the rows went the same way
    }
  }
}
