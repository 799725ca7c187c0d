package recourse.intake.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * Evidence of one letter of HEAT: what was said or done, when and by whom. Empathy names the
 * feeling; an apology without responsibility and a next step is none (R18).
 *
 * @param evidence what was said or done; null once it was erased
 * @param feeling the feeling that was named
 * @param responsibility what we answer for
 * @param nextStep what we do about it
 */
public record HeatEvidence(
    HeatStep letter,
    @Words @Nullable String evidence,
    @Nullable Emotion feeling,
    @Words @Nullable String responsibility,
    @Words @Nullable String nextStep,
    Instant at,
    String by) {

  /** Refuses evidence that shows nothing. */
  void requireSubstance() {
    if (letter == HeatStep.EMPATHISE && feeling == null) {
      throw new Refusal(
          IntakeReason.EMPATHY_WITHOUT_FEELING, "feeling", "The feeling that was named.");
    }
    if (letter == HeatStep.APOLOGISE) {
      requireWords("responsibility", responsibility);
      requireWords("nextStep", nextStep);
    }
  }

  private static void requireWords(String field, @Nullable String words) {
    if (words == null) {
      throw new Refusal(
          IntakeReason.APOLOGY_EMPTY,
          field,
          "An apology says what we answer for and what we do about it.");
    }
  }

  HeatEvidence withoutWords() {
    return new HeatEvidence(letter, null, feeling, null, null, at, by);
  }
}
