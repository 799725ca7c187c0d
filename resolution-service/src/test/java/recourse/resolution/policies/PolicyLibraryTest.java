package recourse.resolution.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.resolution.casefile.CaseReason;
import recourse.resolution.casefile.Citation;
import recourse.resolution.replies.ApologyPolicy;
import recourse.spine.refusal.Refusal;

class PolicyLibraryTest {
  private static final LocalDate DAY = LocalDate.parse("2026-06-01");
  private static final PolicyLibrary SHELF =
      PolicyLibrary.of(
          List.of(
              new PolicyDocument("refunds", "1", "Refunds", null, DAY.minusYears(1), DAY),
              new PolicyDocument("refunds", "2", "Refunds", null, DAY.plusDays(1), null)),
          List.of());

  @Test
  void shouldTakeAVersionFromItsFirstDayToItsLast() {
    assertThatCode(() -> SHELF.refuseUnlessInForce(cited("refunds", "1"), DAY))
        .doesNotThrowAnyException();
    assertThatCode(() -> SHELF.refuseUnlessInForce(cited("refunds", "2"), DAY.plusDays(1)))
        .doesNotThrowAnyException();
    refused(cited("refunds", "1"), DAY.plusDays(1), CaseReason.POLICY_NOT_IN_FORCE);
    refused(cited("refunds", "2"), DAY, CaseReason.POLICY_NOT_IN_FORCE);
  }

  @Test
  void shouldRefuseWhatIsNotThere() {
    refused(cited("refunds", "3"), DAY, CaseReason.POLICY_UNKNOWN);
    refused(cited("goodwill", "1"), DAY, CaseReason.POLICY_UNKNOWN);
  }

  @Test
  void shouldHoldThePoliciesThisServiceWorksBy() {
    assertThat(SHELF.inForceOn(DAY))
        .extracting(PolicyDocument::policy)
        .contains("refunds", "authority", "payment", "escalation", "reopening");
  }

  @Test
  void shouldHoldTheWordsOfAnApologyInEachLanguage() {
    assertThat(SHELF.inForceOn(LocalDate.of(2026, 11, 26)))
        .filteredOn(document -> "apology".equals(document.policy()))
        .hasSameSizeAs(ApologyPolicy.ALL)
        .extracting(PolicyDocument::version, PolicyDocument::title)
        .contains(
            tuple("apology-1", "What an apology has to have, in English"),
            tuple("apology-pl-1", "What an apology has to have, in Polish"));
  }

  @Test
  void shouldKeepEveryVersionOfAPolicyWithTheDaysItHeld() {
    LocalDate last = LocalDate.of(2026, 11, 25);
    assertThatCode(() -> SHELF.refuseUnlessInForce(cited("escalation", "escalation-2"), last))
        .doesNotThrowAnyException();
    refused(cited("escalation", "escalation-3"), last, CaseReason.POLICY_NOT_IN_FORCE);
    refused(cited("escalation", "escalation-2"), last.plusDays(1), CaseReason.POLICY_NOT_IN_FORCE);
    assertThatCode(
            () -> SHELF.refuseUnlessInForce(cited("escalation", "escalation-3"), last.plusDays(1)))
        .doesNotThrowAnyException();
  }

  private static void refused(List<Citation> citations, LocalDate day, CaseReason reason) {
    assertThatThrownBy(() -> SHELF.refuseUnlessInForce(citations, day))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(reason);
              assertThat(refusal.field()).isEqualTo("policies[0]");
            });
  }

  private static List<Citation> cited(String policy, String version) {
    return List.of(new Citation(policy, version));
  }
}
