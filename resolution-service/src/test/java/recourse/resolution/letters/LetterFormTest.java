package recourse.resolution.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recourse.contract.Adjustment;
import recourse.resolution.work.CaseNeeds;
import recourse.spine.refusal.Refusal;

class LetterFormTest {
  @Test
  void shouldBeTheHousesOwnForSomebodyOfWhomNothingIsKnown() {
    assertThat(LetterForm.of(CaseNeeds.NONE, null, List.of()))
        .isEqualTo(new LetterForm(false, false, "en", Set.of()));
  }

  @Test
  void shouldApplyWhatIsNeededWithoutBeingAsked() {
    assertThat(form(null, List.of(), "LARGE_PRINT", "NO_PHONE", "PLAIN_LANGUAGE"))
        .isEqualTo(new LetterForm(true, true, "pl", Set.of()));
  }

  @Test
  void shouldPrintLargeForWhoeverAsksForIt() {
    assertThat(form(true, List.of()).largePrint()).isTrue();
    assertThat(form(false, List.of()).largePrint()).isFalse();
  }

  @Test
  void shouldRefuseSmallPrintToWhoNeedsItLarge() {
    assertThatThrownBy(() -> form(false, List.of(), "LARGE_PRINT"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(LetterReason.CONTRADICTS_ADJUSTMENT));
  }

  @Test
  void shouldWaitForAPersonWhereOnlyAPersonCanApplyIt() {
    // given
    LetterForm nobody = form(null, List.of(Adjustment.AUDIO), "BRAILLE", "OTHER");
    LetterForm somebody =
        form(null, List.of(Adjustment.BRAILLE, Adjustment.OTHER), "BRAILLE", "OTHER");

    // then
    assertThat(nobody.unmet()).containsExactlyInAnyOrder(Adjustment.BRAILLE, Adjustment.OTHER);
    assertThatThrownBy(nobody::refuseUnmet).hasMessageContaining("[BRAILLE, OTHER]");
    somebody.refuseUnmet();
    assertThat(form(null, List.of(), "AUDIO").unmet()).containsExactly(Adjustment.AUDIO);
  }

  private static LetterForm form(Boolean largePrint, List<Adjustment> byHand, String... needs) {
    return LetterForm.of(new CaseNeeds(false, "pl", List.of(needs)), largePrint, byHand);
  }
}
