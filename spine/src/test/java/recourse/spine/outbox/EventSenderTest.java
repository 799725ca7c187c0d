package recourse.spine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventSenderTest {
  private final UUID one = UUID.randomUUID();
  private final UUID two = UUID.randomUUID();

  @Test
  void shouldNeverHaveTwoEventOfAComplaintInOneWave() {
    // given
    List<WaitingEvent> events = List.of(event(1, one), event(2, one), event(3, two), event(4, one));
    // when
    List<List<WaitingEvent>> waves = EventSender.waves(events);
    // then
    assertThat(waves.stream().map(EventSenderTest::numbers))
        .containsExactly(List.of(1L, 3L), List.of(2L), List.of(4L));
  }

  private static List<Long> numbers(List<WaitingEvent> wave) {
    return wave.stream().map(WaitingEvent::seq).toList();
  }

  private static WaitingEvent event(long seq, UUID complaint) {
    return new WaitingEvent(
        seq,
        UUID.randomUUID(),
        complaint,
        "t.v1",
        "{}",
        "/x",
        Instant.EPOCH,
        Instant.EPOCH,
        "complaint.lifecycle",
        null);
  }
}
