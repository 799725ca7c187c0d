package recourse.spine.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import recourse.spine.sql.SqlTemplate;

/** A machine may be slow; what it had no time for it may well have time for at the next try. */
@QuarkusTest
class SlowTransactionTest {
  private static final Duration WHILE_BUSY = Duration.ofSeconds(60);

  @Inject SqlTemplate db;
  @Inject TransactionManager transactions;

  @Test
  void shouldTakeOutOfTimeInAStatementForSomethingThatGoesAway() {
    assertThat(catchThrowable(() -> inOneSecond(() -> ask("select pg_sleep(8)"))))
        .satisfies(SlowTransactionTest::goesAway);
  }

  @Test
  void shouldTakeOutOfTimeBeforeAStatementForSomethingThatGoesAway() {
    assertThat(
            catchThrowable(
                () ->
                    inOneSecond(
                        () -> {
                          ask("select 1");
                          runOutOfTime();
                          ask("select 2");
                        })))
        .satisfies(SlowTransactionTest::goesAway);
  }

  @Test
  void shouldTakeOutOfTimeBeforeTheEndForSomethingThatGoesAway() {
    assertThat(
            catchThrowable(
                () ->
                    inOneSecond(
                        () -> {
                          ask("select 1");
                          runOutOfTime();
                        })))
        .satisfies(SlowTransactionTest::goesAway);
  }

  private static void goesAway(Throwable fault) {
    assertThat(Fault.isTransient(fault) || Fault.isOutOfTime(fault)).as("%s", fault).isTrue();
  }

  private static void inOneSecond(Runnable work) {
    QuarkusTransaction.requiringNew().timeout(1).run(work);
  }

  private void ask(String sql) {
    db.find(sql, select -> {}, row -> row.getString(1));
  }

  private void runOutOfTime() {
    Transaction mine = mine();
    await().atMost(WHILE_BUSY).until(() -> mine.getStatus() == Status.STATUS_ROLLEDBACK);
  }

  private Transaction mine() {
    try {
      return transactions.getTransaction();
    } catch (SystemException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
