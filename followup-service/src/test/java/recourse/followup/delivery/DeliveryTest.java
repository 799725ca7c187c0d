package recourse.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.OFFICE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.followup.delivery.MessageSource.Permission;
import recourse.spine.refusal.Refusal;

class DeliveryTest {
  private static final DeliveryPolicy TWICE_MORE =
      new DeliveryPolicy(
          List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)), Duration.ofMinutes(1));
  private static final MessageFormat TEXT_MESSAGE =
      new MessageFormat(DeliveryChannel.SMS, Presentation.ORDINARY, false, "en");

  private static final UUID FOLLOW_UP = UUID.randomUUID();

  private final Delivery delivery = waiting();

  @Test
  void shouldWaitLongerAfterEachFailureAndThenGiveUp() {
    // when
    begin(MONDAY);
    delivery.end(SendResult.failed("HTTP_503"), MONDAY.plusSeconds(1), TWICE_MORE);
    begin(MONDAY.plusSeconds(6));
    delivery.end(SendResult.failed("TIMEOUT"), MONDAY.plusSeconds(16), TWICE_MORE);
    begin(MONDAY.plusSeconds(316));
    delivery.end(SendResult.failed("HTTP_503"), MONDAY.plusSeconds(317), TWICE_MORE);

    // then
    assertThat(delivery.status()).isEqualTo(DeliveryStatus.GIVEN_UP);
    assertThat(delivery.view().attempts())
        .extracting(DeliveryAttempt::outcome)
        .containsExactly("HTTP_503", "TIMEOUT", "HTTP_503");
  }

  @Test
  void shouldWaitForTheMorningWhateverFailedBefore() {
    // given: the gateway comes back at night
    Instant night = Instant.parse("2026-06-01T22:00:00Z");
    Instant morning = OFFICE.firstWorkingFrom(night);

    // when
    boolean goes = delivery.begin(new Permission(true, morning), false, night, TWICE_MORE);

    // then
    assertThat(goes).isFalse();
    assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
    assertThat(delivery.nextAt()).isEqualTo("2026-06-02T08:00:00Z");
    assertThat(delivery.view().attempts()).isEmpty();
  }

  @Test
  void shouldNotBeTriedBeforeItsTimeNorWhileAnAttemptIsUnderWay() {
    // given
    begin(MONDAY);

    // then
    assertThatThrownBy(() -> begin(MONDAY.plusSeconds(59))).isInstanceOf(Refusal.class);
    delivery.end(SendResult.failed("HTTP_503"), MONDAY, TWICE_MORE);
    assertThatThrownBy(() -> begin(MONDAY.plusSeconds(4))).isInstanceOf(Refusal.class);
  }

  @Test
  void shouldBeTriedAgainUnderTheSameIdWhenWeDiedDuringAnAttempt() {
    // given
    UUID id = delivery.id();
    begin(MONDAY);

    // when
    begin(MONDAY.plusSeconds(60));
    delivery.end(SendResult.TAKEN, MONDAY.plusSeconds(61), TWICE_MORE);

    // then
    assertThat(delivery.id()).isEqualTo(id);
    assertThat(delivery.status()).isEqualTo(DeliveryStatus.TAKEN);
    assertThat(delivery.view().attempts())
        .containsExactly(
            new DeliveryAttempt(MONDAY, null, null),
            new DeliveryAttempt(MONDAY.plusSeconds(60), MONDAY.plusSeconds(61), "TAKEN"));
  }

  @Test
  void shouldGiveUpAtOnceWhenTheGatewayWillNeverTakeIt() {
    // when
    begin(MONDAY);
    delivery.end(SendResult.refused("HTTP_410"), MONDAY, TWICE_MORE);

    // then
    assertThat(delivery.status()).isEqualTo(DeliveryStatus.GIVEN_UP);
  }

  @Test
  void shouldStayWhenItContradictsWhatIsNeededOrWhenNobodyHasToBeAskedAnyMore() {
    // given
    Delivery other = waiting();

    // then
    assertThat(delivery.begin(new Permission(true, MONDAY), true, MONDAY, TWICE_MORE)).isFalse();
    assertThat(delivery.status()).isEqualTo(DeliveryStatus.BLOCKED);
    assertThat(other.begin(new Permission(false, MONDAY), false, MONDAY, TWICE_MORE)).isFalse();
    assertThat(other.status()).isEqualTo(DeliveryStatus.DROPPED);
    assertThat(delivery.view().attempts()).isEmpty();
  }

  private static Delivery waiting() {
    return new Delivery(FOLLOW_UP, UUID.randomUUID(), "customer-17", 1, TEXT_MESSAGE, MONDAY);
  }

  private void begin(Instant at) {
    assertThat(delivery.begin(new Permission(true, at), false, at, TWICE_MORE)).isTrue();
  }
}
