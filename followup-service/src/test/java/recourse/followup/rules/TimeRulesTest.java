package recourse.followup.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.followup.Promises;
import recourse.followup.shared.YamlReader;

class TimeRulesTest {
  private static final String RULE =
      """
      # a comment
      - name: A-1
        pack: a
        paragraph: Act, s.1
        kind: STATUTORY
        from: 2026-01-01
        trigger: RECEIPT
        allowance: { amount: 5, counting: DAYS_AFTER }
        endedBy: ANSWER
      """;

  @Test
  void shouldLeaveLawsWithoutClocksToOthersAndRefuseAMisspeltOne() {
    // then
    assertThat(Promises.rules("cra-2015", "adr-notice", "disp").laws().versions()).hasSize(1);
    assertThatThrownBy(() -> Promises.rules("dips")).hasMessageContaining("dips");
  }

  @Test
  void shouldReadWhatIsLeftOutAsTheUsual() {
    // when
    TimeRule rule = read(RULE).get(0);

    // then
    assertThat(rule.pauses()).isEqualTo(TimeRule.Pausing.NEVER);
    assertThat(rule.missed()).isEqualTo(TimeRule.Missed.BREACH);
    assertThat(rule.scope().which()).isEqualTo(TimeRule.Which.ALL);
    assertThat(rule.extended()).isNull();
  }

  @Test
  void shouldRefuseARuleThatMakesNoSenseWithItsLineAndTheReason() {
    // then
    refuses(RULE.replace("5,", "0,"), "line 8: A rule allows at least one day, not 0");
    refuses(RULE.replace("kind: STATUTORY", "kind: STATUTARY"), "line 5", "STATUTARY");
    refuses(RULE.replace("  pack: a\n", ""), "line 9", "pack");
    refuses(RULE + "  colour: red\n", "line 1", ": there is no colour");
    refuses(RULE + "  until: 2025-01-01\n", "A-1: ends before it begins");
    refuses(RULE + "  scope: { which: IN_GROUP }\n", "line 1", "IN_GROUP of which group?");
    refuses(RULE.replace("RECEIPT", "EVERY_MESSAGE"), "A-1: from message to message");
    refuses(RULE.replace("- name", "-- name"), "line");
  }

  private static List<TimeRule> read(String text) {
    return YamlReader.read("rules.yaml", text, TimeRule.class);
  }

  private static void refuses(String text, String... parts) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).startsWith("rules.yaml, "))
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(parts));
  }
}
