package recourse.resolution.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.resolution.policy.rights.Purchases;
import recourse.resolution.policy.rights.RuleBook;
import recourse.resolution.policy.rights.RulePack;

class ShippedRulePacksTest {
  private static final List<RulePack> SHIPPED =
      ShippedRulePacks.packs(JsonMapper.builder().addModule(new JavaTimeModule()).build());

  @Test
  void shouldSwitchDispOnOnlyWhereTheOrganisationSaysSo() {
    assertThat(book(List.of(), List.of()).switchedOn()).containsExactly("cra-2015");
    assertThat(book(List.of("disp"), List.of()).switchedOn()).containsExactly("cra-2015", "disp");
    assertThat(book(List.of(), List.of("cra-2015")).switchedOn()).isEmpty();
  }

  @Test
  void shouldNotTakeATypingErrorForASwitch() {
    assertThatThrownBy(() -> book(List.of(), List.of("cra2015")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cra2015");
  }

  @Test
  void shouldShipTheNumbersTheTruthTableWasCheckedWith() {
    // given
    RuleBook book = book(List.of(), List.of());

    // then
    assertThat(book.consumerRights(LocalDate.of(2026, 12, 1)).orElseThrow().rights())
        .isEqualTo(Purchases.ACT);
    assertThat(book.consumerRights(LocalDate.of(2015, 9, 30))).isEmpty();
  }

  private static RuleBook book(List<String> on, List<String> off) {
    return ShippedRulePacks.book(SHIPPED, on, off);
  }
}
