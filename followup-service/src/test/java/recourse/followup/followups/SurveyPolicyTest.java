package recourse.followup.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.contract.SurveySampling;
import recourse.followup.complaints.Registration;
import recourse.spine.policy.Dated;

class SurveyPolicyTest {
  private static final Instant MAY = Instant.parse("2026-05-31T22:59:59Z");
  private static final Instant JUNE = Instant.parse("2026-05-31T23:00:00Z");
  private static final UUID ID = UUID.randomUUID();

  @Test
  void shouldAskEverybodyEligibleUpToTheCap() {
    // given
    SurveyPolicy policy = policy("survey-2026-01-01", 1);

    // then
    assertThat(policy.decide(ID, 1, of("customer-17", CustomerKind.EXTERNAL), 2))
        .isEqualTo(SurveySampling.INVITED);
    assertThat(policy.decide(ID, 1, of("customer-17", CustomerKind.EXTERNAL), 3))
        .isEqualTo(SurveySampling.ASKED_LATELY);
    assertThat(policy.decide(ID, 1, of("customer-17", CustomerKind.INTERNAL), 0))
        .isEqualTo(SurveySampling.STAFF);
    assertThat(policy.decide(ID, 1, of("test-17", CustomerKind.EXTERNAL), 0))
        .isEqualTo(SurveySampling.TEST);
    assertThat(policy.countsSince(MAY, OFFICE.zone())).isEqualTo("2026-03-02T23:59:59Z");
  }

  @Test
  void shouldTakeTheWordingInForceOnTheDayOfTheResolutionInTheOrganisationsZone() {
    // given
    Dated<SurveyPolicy> dated =
        new Dated<>(List.of(version("2026-01-01", 1), version("2026-06-01", 0.25)), OFFICE.zone());

    // then
    assertThat(dated.at(MAY).version()).isEqualTo("survey-2026-01-01");
    assertThat(dated.at(JUNE).version()).isEqualTo("survey-2026-06-01");
    assertThat(dated.at(Instant.EPOCH).version()).isEqualTo("survey-2026-01-01");
  }

  @Test
  void shouldDrawTheShareOfTheRuleAndAlwaysTheSame() {
    // given
    SurveyPolicy policy = policy("survey-2026-01-01", 0.25);
    Registration customer = of("customer-17", CustomerKind.EXTERNAL);

    // when
    long drawn =
        IntStream.range(0, 20_000)
            .filter(i -> policy.decide(new UUID(7, i), 1, customer, 0) == SurveySampling.INVITED)
            .count();

    // then: five standard deviations
    assertThat(drawn / 20_000.0).isCloseTo(0.25, within(0.0155));
    assertThat(policy.decide(new UUID(7, 7), 1, customer, 0))
        .isEqualTo(policy.decide(new UUID(7, 7), 1, customer, 0));
  }

  @Test
  void shouldRefuseARuleThatMakesNoSense() {
    // then
    assertThatThrownBy(() -> policy("survey", 1.5)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Dated.Version<SurveyPolicy> version(String from, double rate) {
    String name = "survey-" + from;
    return new Dated.Version<>(
        name, LocalDate.parse(from), null, "a test", "tests", policy(name, rate));
  }

  private static SurveyPolicy policy(String version, double rate) {
    return new SurveyPolicy(version, rate, 3, Period.ofDays(90), Pattern.compile("test-.*"));
  }

  private static Registration of(String customerRef, CustomerKind kind) {
    return new Registration(
        "C-1", Channel.EMAIL, customerRef, kind, "Cards", false, MONDAY, false, null);
  }
}
