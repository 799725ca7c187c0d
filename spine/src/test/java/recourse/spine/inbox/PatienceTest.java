package recourse.spine.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private final AtomicInteger beats = new AtomicInteger();
  private final AtomicInteger tries = new AtomicInteger();
  private final RuntimeException away =
      new IllegalStateException(new SQLException("away", "57P01"));

  @Test
  void shouldTryUntilItIsDoneAndShowThatItLives() {
    // when
    new Patience(() -> false, beats::incrementAndGet).until(() -> failFirst(2));
    // then
    assertThat(tries).hasValue(3);
    assertThat(beats).hasValue(3);
  }

  @Test
  void shouldNotWaitForWhatStays() {
    RuntimeException stays = new IllegalStateException("a bug");
    assertThatThrownBy(
            () ->
                new Patience(() -> false, () -> {})
                    .until(
                        () -> {
                          throw stays;
                        }))
        .isSameAs(stays);
  }

  @Test
  void shouldGiveUpWaitingWhenTheServiceStops() {
    assertThatThrownBy(() -> new Patience(() -> true, () -> {}).until(() -> failFirst(9)))
        .isSameAs(away);
    assertThat(tries).hasValue(1);
  }

  @Test
  void shouldWaitAtADoorForAsLongAsItWasTold() {
    // when
    Patience.of(Duration.ofSeconds(60)).until(() -> failFirst(1));
    // then
    assertThat(tries).hasValue(2);
    assertThatThrownBy(() -> Patience.of(Duration.ZERO).until(() -> failFirst(9))).isSameAs(away);
    assertThat(tries).hasValue(3);
  }

  private void failFirst(int times) {
    if (tries.incrementAndGet() <= times) {
      throw away;
    }
  }
}
