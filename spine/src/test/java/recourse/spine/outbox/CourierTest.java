package recourse.spine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourierTest {
  private final UUID one = UUID.randomUUID();
  private final UUID two = UUID.randomUUID();

  @Test
  void shouldNeverHaveTwoFactsOfAComplaintInOneWave() {
    // given
    List<WaitingFact> facts = List.of(fact(1, one), fact(2, one), fact(3, two), fact(4, one));
    // when
    List<List<WaitingFact>> waves = Courier.waves(facts);
    // then
    assertThat(waves.stream().map(CourierTest::numbers))
        .containsExactly(List.of(1L, 3L), List.of(2L), List.of(4L));
  }

  private static List<Long> numbers(List<WaitingFact> wave) {
    return wave.stream().map(WaitingFact::seq).toList();
  }

  private static WaitingFact fact(long seq, UUID complaint) {
    return new WaitingFact(
        seq, UUID.randomUUID(), complaint, "t.v1", "{}", "/x", Instant.EPOCH, Instant.EPOCH);
  }
}
