package recourse.intake.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import recourse.spine.policy.Policies;

class DataProtectionPolicyTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DataProtectionPolicy POLICY =
      Policies.shipped(LONDON)
          .of("data-protection", DataProtectionPolicy.class)
          .inForceOn(LocalDate.of(2026, 6, 19));

  @Test
  void shouldCountTheDayOfReceiptAsDayOne() {
    assertThat(acknowledgeBy("2026-12-18T16:00:00Z")).isEqualTo("2027-01-16");
  }

  @Test
  void shouldTakeTheDayOfTheOrganisationNotOfGreenwich() {
    // 23:30 UTC on 30 June is already 1 July in London
    assertThat(acknowledgeBy("2026-06-30T23:30:00Z")).isEqualTo("2026-07-30");
  }

  @Test
  void shouldNotApplyToAReceiptBeforeTheLaw() {
    assertThat(POLICY.acknowledgeBy(Instant.parse("2026-06-18T22:59:59Z"), LONDON)).isEmpty();
    assertThat(acknowledgeBy("2026-06-18T23:00:00Z")).isEqualTo("2026-07-18");
  }

  private static LocalDate acknowledgeBy(String receivedAt) {
    return POLICY.acknowledgeBy(Instant.parse(receivedAt), LONDON).orElseThrow();
  }
}
