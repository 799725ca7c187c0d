package recourse.resolution.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import recourse.contract.LetterKind;
import recourse.resolution.redress.rights.LetterItem;
import recourse.resolution.redress.rights.LetterRequirement;
import recourse.resolution.redress.rights.LetterRule;

class LetterChecklistTest {
  private static final LetterRequirement WEBSITE =
      required(LetterItem.OMBUDSMAN_WEBSITE, "The website is www.ombudsman.example.");
  private static final LetterRequirement REASONS = required(LetterItem.REASONS, null);

  @Test
  void shouldFindWhatTheLetterSaysHoweverItsLinesBreak() {
    // when
    LetterChecklist checklist =
        LetterChecklist.of(
            List.of(WEBSITE, REASONS),
            Map.of(LetterItem.REASONS, "It was\n\nour mistake."),
            "Dear customer,\n  It was our\tmistake.\nThe website\n is www.ombudsman.example. Bye.");

    // then
    assertThat(checklist.missing()).isEmpty();
  }

  @Test
  void shouldFindOutALetterThatHasLostALine() {
    // when
    LetterChecklist checklist =
        LetterChecklist.of(
            List.of(WEBSITE, REASONS),
            Map.of(LetterItem.REASONS, "It was our mistake."),
            "Dear customer, it was our mistake. The website is www.ombudsman.");

    // then
    assertThat(checklist.missing())
        .extracting(LetterChecklist.Line::item)
        .containsExactly(LetterItem.OMBUDSMAN_WEBSITE, LetterItem.REASONS);
    assertThat(checklist.rules()).hasSize(1);
  }

  @Test
  void shouldMissWhatNobodyTold() {
    // when
    LetterChecklist checklist = LetterChecklist.of(List.of(REASONS), Map.of(), "Dear customer");

    // then
    assertThat(checklist.missing()).hasSize(1);
    assertThat(checklist.missing().get(0).advice()).isEqualTo(LetterItem.REASONS.advice());
  }

  private static LetterRequirement required(LetterItem item, String wording) {
    return new LetterRequirement(
        "law",
        "law.1",
        new LetterRule(LetterKind.FINAL_RESPONSE, item, "s. 1", "Say it.", wording));
  }
}
