package recourse.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recourse.spine.policy.Dated;
import recourse.spine.policy.Policies;
import recourse.spine.time.BusinessCalendar;

class AcknowledgementPolicyTest {
  private static final Dated<AcknowledgementPolicy> POLICIES =
      Policies.shipped(ZoneId.of("Europe/London"))
          .of("acknowledgement", AcknowledgementPolicy.class);
  private static final AnswerLimit LIMIT =
      new AnswerLimit(
          BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-17:00"), Set.of("Transfers"));
  private static final Instant RECEIVED = Instant.parse("2026-12-18T10:00:00Z");

  @Test
  void shouldSayWhenFromTheFirstOfJuneOnly() {
    assertThat(POLICIES.inForceOn(LocalDate.of(2026, 5, 31)).saysWhen()).isFalse();
    assertThat(POLICIES.inForceOn(LocalDate.of(2026, 6, 1)).saysWhen()).isTrue();
  }

  @Test
  void shouldNameTheEndOfEightWeeksWhereNothingIsPromised() {
    assertThat(today().answerBy("Kettle", RECEIVED, Optional.empty(), LIMIT))
        .contains(LocalDate.of(2027, 2, 12));
  }

  @Test
  void shouldNameTheDayThatWasPromised() {
    assertThat(
            today()
                .answerBy(
                    "Kettle", RECEIVED, Optional.of(Instant.parse("2026-12-30T23:30:00Z")), LIMIT))
        .contains(LocalDate.of(2026, 12, 30));
  }

  /** Bank holidays on 25 and 28 December and on 1 January. */
  @Test
  void shouldNameNoDayBehindTheFifteenthBusinessDayForPayments() {
    LocalDate fifteenth = LocalDate.of(2027, 1, 13);
    assertThat(today().answerBy("Transfers", RECEIVED, Optional.empty(), LIMIT))
        .contains(fifteenth);
    assertThat(
            today()
                .answerBy(
                    "Transfers",
                    RECEIVED,
                    Optional.of(Instant.parse("2027-02-01T10:00:00Z")),
                    LIMIT))
        .contains(fifteenth);
    assertThat(
            today()
                .answerBy(
                    "Transfers",
                    RECEIVED,
                    Optional.of(Instant.parse("2027-01-05T10:00:00Z")),
                    LIMIT))
        .contains(LocalDate.of(2027, 1, 5));
  }

  @Test
  void shouldNameNoDayBefore() {
    AcknowledgementPolicy before = POLICIES.inForceOn(LocalDate.of(2026, 5, 31));
    assertThat(before.answerBy("Kettle", RECEIVED, Optional.of(RECEIVED), LIMIT)).isEmpty();
  }

  private static AcknowledgementPolicy today() {
    return POLICIES.inForceOn(LocalDate.of(2026, 6, 1));
  }
}
