package recourse.intake.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.spine.policy.Dated;
import recourse.spine.policy.Policies;

class TriagePolicyTest {
  private static final Dated<TriagePolicy> POLICIES =
      Policies.shipped(ZoneId.of("Europe/London")).of("triage", TriagePolicy.class);

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, triage-2026-01",
    "2026-07-01, triage-2026-07",
    "2020-01-01, triage-2026-01",
    "2030-01-01, triage-2026-07"
  })
  void shouldBeInForceFromItsDay(LocalDate day, String version) {
    assertThat(POLICIES.inForceOn(day).version()).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource({
    "HARM, COMPLEX, P1, P1",
    "HIGH, COMPLEX, P2, P1",
    "MEDIUM, ROUTINE, P2, P1",
    "MEDIUM, COMPLEX, P3, P2",
    "LOW, ROUTINE, P3, P2",
    "LOW, COMPLEX, P4, P3"
  })
  void shouldLetAVulnerableCustomerComeOneStepEarlier(
      Severity severity, Complexity complexity, Priority plain, Priority vulnerable) {
    TriagePolicy policy = POLICIES.named("triage-2026-07");
    assertThat(policy.priority(severity, complexity, false)).isEqualTo(plain);
    assertThat(policy.priority(severity, complexity, true)).isEqualTo(vulnerable);
  }

  @Test
  void shouldSayWhyInWords() {
    assertThat(POLICIES.named("triage-2026-07").explanation(Severity.LOW, Complexity.ROUTINE, true))
        .isEqualTo("triage-2026-07: severity LOW, ROUTINE, customer vulnerable, makes P2");
  }
}
