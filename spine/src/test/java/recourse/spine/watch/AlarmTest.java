package recourse.spine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AlarmTest {
  private long now = Long.MAX_VALUE - 5; // the monotonic clock may roll over
  private final Alarm alarm = new Alarm(Duration.ofSeconds(60), Duration.ofSeconds(30), () -> now);
  private final Heartbeat heartbeat = new Heartbeat(() -> now);

  @Test
  void shouldStayQuietWhileThereIsNothingToDo() {
    pass(Duration.ofDays(3));
    assertThat(heartbeat.silence()).isZero();
    assertThat(alarm.reasonToEnd(heartbeat.silence(), true)).isEmpty();
  }

  @Test
  void shouldRingWhenABatchGivesNoSignOfLifeForAMinute() {
    heartbeat.during(
        () -> {
          pass(Duration.ofSeconds(60));
          assertThat(alarm.reasonToEnd(heartbeat.silence(), true)).isEmpty();
          pass(Duration.ofNanos(1));
          assertThat(alarm.reasonToEnd(heartbeat.silence(), true)).isPresent();
        });
    assertThat(alarm.reasonToEnd(heartbeat.silence(), true)).isEmpty();
  }

  @Test
  void shouldWaitWithAConsumerThatWaitsKnowingly() {
    heartbeat.during(
        () -> {
          for (int i = 0; i < 100; i++) {
            pass(Duration.ofSeconds(50));
            heartbeat.beat();
            assertThat(alarm.reasonToEnd(heartbeat.silence(), true)).isEmpty();
          }
        });
  }

  @Test
  void shouldRingWhenLivenessStaysDown() {
    assertThat(alarm.reasonToEnd(Duration.ZERO, false)).isEmpty();
    pass(Duration.ofSeconds(31));
    assertThat(alarm.reasonToEnd(Duration.ZERO, false))
        .hasValueSatisfying(why -> assertThat(why).contains("liveness"));
  }

  @Test
  void shouldForgetADownThatCameBack() {
    assertThat(alarm.reasonToEnd(Duration.ZERO, false)).isEmpty();
    pass(Duration.ofSeconds(20));
    assertThat(alarm.reasonToEnd(Duration.ZERO, true)).isEmpty();
    pass(Duration.ofSeconds(20));
    assertThat(alarm.reasonToEnd(Duration.ZERO, false)).isEmpty();
  }

  private void pass(Duration duration) {
    now += duration.toNanos();
  }
}
