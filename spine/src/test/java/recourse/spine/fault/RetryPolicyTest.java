package recourse.spine.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private final AtomicInteger beats = new AtomicInteger();
  private final AtomicInteger tries = new AtomicInteger();
  private final RuntimeException away =
      new IllegalStateException(new SQLException("away", "57P01"));

  @Test
  void shouldTryUntilItIsDoneAndShowThatItLives() {
    // when
    new RetryPolicy(() -> false, beats::incrementAndGet).until(() -> failFirst(2));
    // then
    assertThat(tries).hasValue(3);
    assertThat(beats).hasValue(3);
  }

  @Test
  void shouldNotWaitForWhatStays() {
    RuntimeException stays = new IllegalStateException("a bug");
    assertThatThrownBy(
            () ->
                new RetryPolicy(() -> false, () -> {})
                    .until(
                        () -> {
                          throw stays;
                        }))
        .isSameAs(stays);
  }

  @Test
  void shouldGiveUpWaitingWhenTheServiceStops() {
    assertThatThrownBy(() -> new RetryPolicy(() -> true, () -> {}).until(() -> failFirst(9)))
        .isSameAs(away);
    assertThat(tries).hasValue(1);
  }

  @Test
  void shouldWaitForARequestNoLongerThanItMay() {
    // when
    RetryPolicy.of(Duration.ofSeconds(60)).until(() -> failFirst(1));
    // then
    assertThat(tries).hasValue(2);
    assertThatThrownBy(() -> RetryPolicy.of(Duration.ZERO).until(() -> failFirst(9)))
        .isSameAs(away);
    assertThat(tries).hasValue(3);
  }

  private void failFirst(int times) {
    if (tries.incrementAndGet() <= times) {
      throw away;
    }
  }
}
