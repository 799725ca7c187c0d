package recourse.followup.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recourse.contract.CustomerKind;
import recourse.contract.SurveySampling;
import recourse.followup.followups.SurveyPolicy.Resolution;

class SurveyPolicyTest {
  private static final Instant MAY = Instant.parse("2026-05-31T22:59:59Z");
  private static final Instant JUNE = Instant.parse("2026-05-31T23:00:00Z");

  @Test
  void shouldAskEverybodyEligibleUpToTheCap() {
    // given
    SurveyPolicy policy = policy("2026-01-01 rate=1 cap=3/P90D");

    // then
    assertThat(policy.decide(of("customer-17", CustomerKind.EXTERNAL), 2))
        .isEqualTo(SurveySampling.INVITED);
    assertThat(policy.decide(of("customer-17", CustomerKind.EXTERNAL), 3))
        .isEqualTo(SurveySampling.ASKED_LATELY);
    assertThat(policy.decide(of("customer-17", CustomerKind.INTERNAL), 0))
        .isEqualTo(SurveySampling.STAFF);
    assertThat(policy.decide(of("test-17", CustomerKind.EXTERNAL), 0))
        .isEqualTo(SurveySampling.TEST);
    assertThat(policy.countsSince(MAY)).isEqualTo("2026-03-02T23:59:59Z");
  }

  @Test
  void shouldTakeTheWordingInForceOnTheDayOfTheResolution() {
    // given
    SurveyPolicy policy = policy("2026-06-01 rate=0.25 cap=1/P1Y; 2026-01-01 rate=1 cap=3/P90D");

    // then
    assertThat(policy.inForce(MAY).version()).isEqualTo("survey-2026-01-01");
    assertThat(policy.inForce(JUNE).version()).isEqualTo("survey-2026-06-01");
    assertThat(policy.inForce(Instant.EPOCH).version()).isEqualTo("survey-2026-01-01");
  }

  @Test
  void shouldDrawTheShareOfTheRuleAndAlwaysTheSame() {
    // given
    SurveyPolicy policy = policy("2026-01-01 rate=0.25 cap=3/P90D");

    // when
    long drawn =
        IntStream.range(0, 20_000)
            .mapToObj(i -> of(new UUID(7, i), "customer-17", CustomerKind.EXTERNAL))
            .filter(one -> policy.decide(one, 0) == SurveySampling.INVITED)
            .count();

    // then: five standard deviations
    assertThat(drawn / 20_000.0).isCloseTo(0.25, within(0.0155));
    Resolution one = of(new UUID(7, 7), "customer-17", CustomerKind.EXTERNAL);
    assertThat(policy.decide(one, 0)).isEqualTo(policy.decide(one, 0));
  }

  @Test
  void shouldRefuseARuleThatMakesNoSense() {
    // then
    assertThatThrownBy(() -> policy("2026-01-01 rate=1.5 cap=3/P90D"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policy("")).isInstanceOf(IllegalArgumentException.class);
  }

  private static SurveyPolicy policy(String text) {
    return SurveyPolicy.parse(text, Pattern.compile("test-.*"), ZoneId.of("Europe/London"));
  }

  private static Resolution of(String customerRef, CustomerKind kind) {
    return of(UUID.randomUUID(), customerRef, kind);
  }

  private static Resolution of(UUID id, String customerRef, CustomerKind kind) {
    return new Resolution(id, 1, MAY, customerRef, kind);
  }
}
