package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.contract.EscalationCriterion;
import recourse.contract.ReopeningReason;
import recourse.resolution.redress.Authority;
import recourse.resolution.redress.AuthorityPolicy;

class EscalationPolicyTest {
  private static final EscalationPolicy NOW = EscalationPolicy.CURRENT;

  @ParameterizedTest
  @CsvSource({
    "GBP, 100.00, false",
    "GBP, 100.01, true",
    "EUR, 100, false",
    "EUR, 100.01, true",
    "USD, 100.01, true",
    "JPY, 0, false",
    "JPY, 1, true"
  })
  void shouldMoveUpWhatIsWorthMoreThanAHandlerMayOffer(
      String currency, BigDecimal amount, boolean above) {
    assertThat(
            NOW.isAboveAuthority(
                amount, currency, AuthorityPolicy.CURRENT.limit(Authority.HANDLER, currency)))
        .isEqualTo(above);
    assertThat(above)
        .isEqualTo(
            amount.signum() > 0
                && !AuthorityPolicy.CURRENT.covers(
                    Authority.HANDLER, currency, amount.movePointRight(2).longValueExact()));
  }

  @ParameterizedTest
  @CsvSource({
    "GBP, 250.00, false",
    "GBP, 250.01, true",
    "EUR, 300, false",
    "EUR, 300.01, true",
    "JPY, 1, true"
  })
  void shouldGoByTheValueThatIsSetApartWhereOneIs(
      String currency, BigDecimal amount, boolean above) {
    assertThat(
            EscalationPolicy.OF_JANUARY.isAboveAuthority(
                amount, currency, AuthorityPolicy.CURRENT.limit(Authority.HANDLER, currency)))
        .isEqualTo(above);
  }

  @Test
  void shouldApplyThePolicyThatIsInForceOnTheDay() {
    // given
    EscalationPolicy next = from(LocalDate.of(2027, 1, 1), "escalation-4");
    List<EscalationPolicy> dated = List.of(NOW, next);

    // then
    assertThat(DatedVersion.on(dated, LocalDate.of(2026, 12, 31))).isEqualTo(NOW);
    assertThat(DatedVersion.on(dated, LocalDate.of(2027, 1, 1))).isEqualTo(next);
    assertThat(DatedVersion.on(dated, LocalDate.of(1999, 1, 1))).isEqualTo(NOW);
    assertThat(EscalationPolicy.at(Instant.parse("2026-07-01T00:00:00Z")))
        .isEqualTo(EscalationPolicy.OF_JANUARY);
    assertThat(EscalationPolicy.at(Instant.parse("2026-11-26T00:00:00Z"))).isEqualTo(NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "VULNERABILITY, vulnerable-customers",
    "LEGAL_OR_PRESS_THREAT, legal-and-press",
    "SAFETY, safety",
    "VALUE_ABOVE_AUTHORITY, finance",
    "AGGRESSION,",
    "SEVERITY,",
    "REPEAT,"
  })
  void shouldCallInWhoKnowsAboutIt(EscalationCriterion criterion, String specialist) {
    assertThat(NOW.specialistFor(criterion)).isEqualTo(specialist);
  }

  @Test
  void shouldGoUpThreeLevelsAndNoFurther() {
    assertThat(NOW.goesAbove(2)).isTrue();
    assertThat(NOW.goesAbove(3)).isFalse();
    assertThat(NOW.escalates(ReopeningReason.DISSATISFIED, 2)).isTrue();
    assertThat(NOW.escalates(ReopeningReason.DISSATISFIED, 3)).isFalse();
    assertThat(NOW.escalates(ReopeningReason.CUSTOMER_REQUEST, 0)).isFalse();
  }

  private static EscalationPolicy from(LocalDate day, String version) {
    return new EscalationPolicy(
        version,
        day,
        NOW.levels(),
        NOW.escalatingReopenings(),
        NOW.severe(),
        NOW.unsafe(),
        NOW.repeatWindow(),
        NOW.authority(),
        NOW.specialists(),
        NOW.missedMinutes(),
        NOW.needlessMinutes());
  }
}
