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
import recourse.contract.SurveySampling;
import recourse.followup.followups.FollowUp;
import recourse.followup.followups.FollowUpPolicy;
import recourse.spine.refusal.Refusal;

class DeliveryTest {
  private static final DeliveryPolicy TWICE_MORE =
      new DeliveryPolicy(
          "test", List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)), Duration.ofMinutes(1));
  private static final MessageFormat TEXT_MESSAGE =
      new MessageFormat(DeliveryChannel.SMS, Presentation.ORDINARY, false, "en");

  private final FollowUp followUp =
      FollowUp.schedule(
          UUID.randomUUID(),
          1,
          MONDAY,
          new FollowUpPolicy(
              "test",
              Duration.ZERO,
              Duration.ofHours(16),
              3,
              Duration.ofDays(60),
              Duration.ofDays(1)),
          OFFICE,
          SurveySampling.INVITED,
          "survey-test");
  private final Delivery delivery = Delivery.of(followUp, "customer-17", TEXT_MESSAGE, MONDAY);

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
    assertThat(delivery.attempts())
        .extracting(DeliveryAttempt::outcome)
        .containsExactly("HTTP_503", "TIMEOUT", "HTTP_503");
  }

  @Test
  void shouldWaitForTheMorningWhateverFailedBefore() {
    // given: the gateway comes back at night
    Instant night = Instant.parse("2026-06-01T22:00:00Z");
    Instant morning = OFFICE.firstWorkingFrom(night);

    // when
    boolean goes = delivery.begin(true, false, night, morning, TWICE_MORE);

    // then
    assertThat(goes).isFalse();
    assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
    assertThat(delivery.nextAt()).isEqualTo("2026-06-02T08:00:00Z");
    assertThat(delivery.attempts()).isEmpty();
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
    assertThat(delivery.attempts())
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
    Delivery other = Delivery.of(followUp, "customer-17", TEXT_MESSAGE, MONDAY);

    // then
    assertThat(delivery.begin(true, true, MONDAY, MONDAY, TWICE_MORE)).isFalse();
    assertThat(delivery.status()).isEqualTo(DeliveryStatus.BLOCKED);
    assertThat(other.begin(false, false, MONDAY, MONDAY, TWICE_MORE)).isFalse();
    assertThat(other.status()).isEqualTo(DeliveryStatus.DROPPED);
    assertThat(delivery.attempts()).isEmpty();
  }

  private void begin(Instant at) {
    assertThat(delivery.begin(true, false, at, at, TWICE_MORE)).isTrue();
  }
}
