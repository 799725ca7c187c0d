package recourse.resolution.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import recourse.contract.Adjustment;
import recourse.contract.LetterIssued;
import recourse.contract.LetterKind;
import recourse.resolution.redress.rights.LetterItem;
import recourse.resolution.redress.rights.LetterRequirement;
import recourse.resolution.redress.rights.LetterRule;
import recourse.spine.refusal.Refusal;

class CaseLetterTest {
  private static final UUID CASE = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
  private static final LetterForm USUAL = new LetterForm(false, false, "en", Set.of());

  @Test
  void shouldNotBeIssuedWhileARuleMissesSomethingAndNameIt() {
    assertThatThrownBy(() -> issue("We decided.", USUAL))
        .satisfies(said -> refused(said, LetterReason.INCOMPLETE))
        .hasMessageContaining("REASONS (DISP 1.6.2R(1), disp.2026-06)");
  }

  @Test
  void shouldNotBeIssuedInAFormThatDoesNotReachItsReader() {
    LetterForm unmet = new LetterForm(true, false, "en", Set.of(Adjustment.BRAILLE));
    assertThatThrownBy(() -> issue("We decided: it leaks.", unmet))
        .satisfies(said -> refused(said, LetterReason.CONTRADICTS_ADJUSTMENT));
  }

  @Test
  void shouldKeepItsFormAndForgetItWithItsText() {
    // given
    CaseLetter letter = issue("We decided: it leaks.", new LetterForm(true, true, "pl", Set.of()));

    // then
    assertThat(letter.releaseEvents())
        .containsExactly(new LetterIssued(CASE, NOW, 1, LetterKind.FINAL_RESPONSE, 1, "h-ada"));
    assertThat(letter.view().applied()).containsExactly("LARGE_PRINT", "PLAIN_LANGUAGE");
    letter.forget();
    assertThat(letter.view().applied()).isEmpty();
    assertThat(letter.view().language()).isNull();
    ThrowingCallable read = letter::html;
    assertThatThrownBy(read).satisfies(said -> refused(said, LetterReason.FORGOTTEN));
  }

  private static CaseLetter issue(String text, LetterForm form) {
    LetterRequirement reasons =
        new LetterRequirement(
            "disp",
            "disp.2026-06",
            new LetterRule(
                LetterKind.FINAL_RESPONSE, LetterItem.REASONS, "DISP 1.6.2R(1)", "says why", null));
    LetterChecklist checklist =
        LetterChecklist.of(List.of(reasons), Map.of(LetterItem.REASONS, "it leaks"), text);
    return CaseLetter.issue(
        UUID.randomUUID(),
        new CaseLetter.Heading(CASE, 1, LetterKind.FINAL_RESPONSE, 1),
        new CaseLetter.Body(text, form.language(), checklist, form),
        "h-ada",
        NOW);
  }

  private static void refused(Throwable said, LetterReason reason) {
    assertThat(said)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
