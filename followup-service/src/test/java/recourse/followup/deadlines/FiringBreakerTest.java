package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.followup.Promises.MONDAY;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import recourse.followup.sla.SharedClock.Moment;

class FiringBreakerTest {
  private final FiringBreaker breaker = new FiringBreaker();

  @Test
  void shouldFireFromTheFirstLookAndThroughAPauseOfTheProcess() {
    // then: ten minutes in which the process stood still are no jump
    assertThat(breaker.mayFireBy(look(0, 0))).isTrue();
    assertThat(breaker.mayFireBy(look(1, 1))).isTrue();
    assertThat(breaker.mayFireBy(look(601, 601))).isTrue();
    assertThat(breaker.mayFireBy(look(632, 602))).isTrue();
  }

  @Test
  void shouldStopWhenTheTimeJumpsForwardsAndResumeAfterTwoLooksThatAgree() {
    // given
    breaker.mayFireBy(look(0, 0));

    // when
    boolean atTheJump = breaker.mayFireBy(look(5_401, 1));
    boolean once = breaker.mayFireBy(look(5_402, 2));

    // then
    assertThat(atTheJump).isFalse();
    assertThat(once).isFalse();
    assertThat(breaker.isOpen()).isTrue();
    assertThat(breaker.mayFireBy(look(5_403, 3))).isTrue();
    assertThat(breaker.isOpen()).isFalse();
  }

  @Test
  void shouldBeginToCountAnewWhenTheTimeJumpsBack() {
    // given
    breaker.mayFireBy(look(0, 0));
    assertThat(breaker.mayFireBy(look(-1_800, 1))).isFalse();
    breaker.mayFireBy(look(-1_799, 2));

    // when
    boolean back = breaker.mayFireBy(look(3, 3));

    // then
    assertThat(back).isFalse();
    assertThat(breaker.mayFireBy(look(4, 4))).isFalse();
    assertThat(breaker.mayFireBy(look(5, 5))).isTrue();
  }

  private static Moment look(long wallSeconds, long steadySeconds) {
    return new Moment(MONDAY.plusSeconds(wallSeconds), Duration.ofSeconds(steadySeconds).toNanos());
  }
}
