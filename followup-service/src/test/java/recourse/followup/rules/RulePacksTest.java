package recourse.followup.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePacksTest {
  private static final Set<String> USUAL = Set.of("data-protection");

  @Test
  void shouldAddWhatIsSwitchedOnAndLeaveOutWhatIsSwitchedOff() {
    assertThat(RulePacks.switchedOn(USUAL, Set.of(), Set.of())).containsExactly("data-protection");
    assertThat(RulePacks.switchedOn(USUAL, Set.of("disp", "cra-2015"), Set.of("adr-notice")))
        .containsExactly("data-protection", "disp");
    assertThat(RulePacks.switchedOn(USUAL, Set.of("disp"), Set.of("data-protection")))
        .containsExactly("disp");
  }

  @Test
  void shouldLeaveAMisspeltLawForTheRuleBookToRefuse() {
    Set<String> on = RulePacks.switchedOn(USUAL, Set.of("dips"), Set.of());
    assertThatThrownBy(() -> new TimeRules(TimeRuleTable.read(), on, Map.of()))
        .hasMessageContaining("dips");
  }
}
