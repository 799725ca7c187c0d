package recourse.metrics.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import recourse.metrics.model.Cohorts;
import recourse.metrics.model.Question;
import recourse.metrics.model.Tallies;
import recourse.metrics.model.Tallies.Answers;
import recourse.metrics.model.Tallies.Backlog;
import recourse.metrics.model.Tallies.Clocks;
import recourse.metrics.model.Tallies.Received;
import recourse.metrics.model.Tallies.Resolved;

/** Counts cohorts: five queries over one snapshot of the database, each led by an index on time. */
@ApplicationScoped
class SqlCohorts implements Cohorts {
  private static final String ONE_SNAPSHOT =
      "set transaction isolation level repeatable read, read only";

  private final DataSource database;

  @Inject
  SqlCohorts(DataSource database) {
    this.database = database;
  }

  @Override
  public Tallies tally(Question question, Instant now) {
    CohortQueries queries = new CohortQueries(question);
    try (Connection connection = database.getConnection();
        Statement snapshot = connection.createStatement()) {
      snapshot.execute(ONE_SNAPSHOT);
      return new Tallies(
          queries.received().ask(connection, SqlCohorts::received),
          queries.resolved().ask(connection, SqlCohorts::resolved),
          queries.backlog(question.period().lastInstant(now)).ask(connection, SqlCohorts::backlog),
          queries.clocks().ask(connection, SqlCohorts::clocks),
          queries.answers().ask(connection, SqlCohorts::answers));
    } catch (SQLException failed) {
      throw new IllegalStateException("the measures could not be read", failed);
    }
  }

  private static Received received(ResultSet row) throws SQLException {
    return new Received(
        row.getString("key"),
        row.getLong("complaints"),
        row.getLong("acknowledged"),
        row.getObject("median_wait", Long.class));
  }

  private static Resolved resolved(ResultSet row) throws SQLException {
    return new Resolved(
        row.getString("key"),
        row.getLong("complaints"),
        row.getObject("median", Long.class),
        row.getObject("ninetieth", Long.class),
        row.getLong("reopened"));
  }

  private static Backlog backlog(ResultSet row) throws SQLException {
    return new Backlog(row.getString("key"), row.getLong("open"), row.getLong("undated"));
  }

  private static Clocks clocks(ResultSet row) throws SQLException {
    return new Clocks(
        row.getString("key"), row.getLong("met"), row.getLong("missed"), row.getLong("cancelled"));
  }

  private static Answers answers(ResultSet row) throws SQLException {
    return new Answers(
        row.getString("key"),
        row.getLong("satisfied"),
        row.getLong("valid"),
        row.getLong("off_scale"));
  }
}
