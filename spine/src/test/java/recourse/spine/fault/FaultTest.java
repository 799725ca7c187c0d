package recourse.spine.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

class FaultTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "08001, true",
    "53100, true",
    "53300, true",
    "40001, true",
    "40P01, true",
    "55P03, true",
    "57P01, true",
    "57014, true",
    "25P03, true",
    "23505, false",
    "22001, false",
    "42P01, false",
    "25P02, false",
    "57P04, false"
  })
  void shouldTellWhatGoesAwayByItself(String state, boolean goesAway) {
    assertThat(Fault.isTransient(wrapped(new SQLException("x", state)))).isEqualTo(goesAway);
  }

  @Test
  void shouldWaitForAConnectionAndForTheLoserOfAnEdit() {
    assertThat(Fault.isTransient(wrapped(new SQLException("Sorry, acquisition timeout!"))))
        .isTrue();
    assertThat(Fault.isTransient(wrapped(new SocketException("reset")))).isTrue();
    assertThat(Fault.isTransient(wrapped(new OptimisticLockException()))).isTrue();
    assertThat(Fault.isTransient(wrapped(new SQLException("no state")))).isFalse();
    assertThat(Fault.isTransient(new NullPointerException())).isFalse();
  }

  @Test
  void shouldKnowWhatRanOutOfTimeAndWhoLeft() {
    assertThat(Fault.isOutOfTime(wrapped(new SQLException("The transaction has rolled back"))))
        .isTrue();
    assertThat(Fault.isOutOfTime(wrapped(new RollbackException("ARJUNA016102: not active"))))
        .isTrue();
    assertThat(Fault.isOutOfTime(wrapped(new RollbackException("ARJUNA016053: could not"))))
        .isFalse();
    assertThat(Fault.isCallerGone(wrapped(new HttpClosedException("gone")))).isTrue();
    assertThat(Fault.isCallerGone(wrapped(new java.io.IOException("disk")))).isFalse();
  }

  @Test
  void shouldLookAmongWhatWasSuppressed() {
    // given
    IllegalStateException rollback = new IllegalStateException("rolled back");
    rollback.addSuppressed(wrapped(new SQLException("x", "57P01")));
    // then
    assertThat(Fault.isTransient(wrapped(rollback))).isTrue();
  }

  @Test
  void shouldFindTheRefusalInside() {
    Refusal refusal = new Refusal(CommonReason.STALE, "read again");
    assertThat(Fault.find(wrapped(refusal), Refusal.class)).containsSame(refusal);
    assertThat(Fault.find(wrapped(null), Refusal.class)).isEmpty();
  }

  @Test
  void shouldNeverNameMoreThanTypeAndState() {
    assertThat(Fault.nameOf(wrapped(new SQLException("Mrs Okoro", "23505"))))
        .isEqualTo("SQLException 23505");
    assertThat(Fault.nameOf(new IllegalStateException("Mrs Okoro")))
        .isEqualTo("IllegalStateException");
  }

  private static RuntimeException wrapped(Throwable cause) {
    return new IllegalStateException("outer", new RuntimeException("inner", cause));
  }
}
