package recourse.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Backoff backoff = new Backoff();

  @Test
  void shouldTryAtOnceAndThenWaitTwiceAsLongUpToHalfAMinute() {
    // given
    Instant now = NOON;
    assertThat(backoff.mayTry(now)).isTrue();
    // when // then
    for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30}) {
      assertThat(backoff.tried(now)).isEqualTo(Duration.ofSeconds(seconds));
      assertThat(backoff.mayTry(now.plusSeconds(seconds).minusMillis(1))).isFalse();
      now = now.plusSeconds(seconds);
      assertThat(backoff.mayTry(now)).isTrue();
    }
  }

  @Test
  void shouldForgetOldFailuresAfterAGoodMinute() {
    // given
    backoff.tried(NOON);
    backoff.tried(NOON.plusSeconds(1));
    // when
    Duration pause = backoff.tried(NOON.plusSeconds(120));
    // then
    assertThat(pause).isEqualTo(Duration.ofSeconds(1));
  }
}
