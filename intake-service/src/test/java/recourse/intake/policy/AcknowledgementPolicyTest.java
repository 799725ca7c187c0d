package recourse.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcknowledgementPolicyTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant RECEIVED = Instant.parse("2026-12-18T10:00:00Z");

  @Test
  void shouldSayWhenFromTheFirstOfJuneOnly() {
    assertThat(AcknowledgementPolicy.inForceOn(LocalDate.of(2026, 5, 31)).saysWhen()).isFalse();
    assertThat(AcknowledgementPolicy.inForceOn(LocalDate.of(2026, 6, 1)).saysWhen()).isTrue();
  }

  @Test
  void shouldNameTheEndOfEightWeeksWhereNothingIsPromised() {
    assertThat(today().answerBy(RECEIVED, Optional.empty(), LONDON))
        .contains(LocalDate.of(2027, 2, 12));
  }

  @Test
  void shouldNameTheDayThatWasPromised() {
    assertThat(
            today().answerBy(RECEIVED, Optional.of(Instant.parse("2026-12-30T23:30:00Z")), LONDON))
        .contains(LocalDate.of(2026, 12, 30));
  }

  @Test
  void shouldNameNoDayBefore() {
    AcknowledgementPolicy before = AcknowledgementPolicy.inForceOn(LocalDate.of(2026, 5, 31));
    assertThat(before.answerBy(RECEIVED, Optional.of(RECEIVED), LONDON)).isEmpty();
  }

  private static AcknowledgementPolicy today() {
    return AcknowledgementPolicy.inForceOn(LocalDate.of(2026, 6, 1));
  }
}
