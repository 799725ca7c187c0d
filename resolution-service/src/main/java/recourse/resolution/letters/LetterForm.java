package recourse.resolution.letters;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import recourse.contract.Adjustment;
import recourse.resolution.work.CaseNeeds;
import recourse.spine.refusal.Refusal;

/**
 * The form a letter takes so that it reaches its reader (Equality Act 2010, s.20(3) and (6)). Large
 * print, plain language and the language are applied here; {@link #BY_HAND} only a person can
 * apply.
 *
 * @param largePrint at least 18 points
 * @param plain short sentences and everyday words in what this house writes by itself
 * @param language ISO 639-1 code that the reader wants
 * @param unmet what nobody has seen to yet
 */
public record LetterForm(
    boolean largePrint, boolean plain, String language, Set<Adjustment> unmet) {
  /** The language of who never asked for another. */
  public static final String HOUSE_LANGUAGE = "en";

  private static final Set<Adjustment> BY_HAND =
      EnumSet.of(Adjustment.BRAILLE, Adjustment.AUDIO, Adjustment.OTHER);

  public LetterForm {
    unmet = Set.copyOf(unmet);
  }

  /**
   * The form for a reader.
   *
   * @param largePrintAsked whether the writer asks for large print; null leaves it to the needs
   * @param byHand what the writer sees to outside of this house
   */
  public static LetterForm of(
      CaseNeeds needs, Boolean largePrintAsked, Collection<Adjustment> byHand) {
    boolean needsLargePrint = needs.adjustments().contains(Adjustment.LARGE_PRINT.name());
    if (needsLargePrint && Boolean.FALSE.equals(largePrintAsked)) {
      throw new Refusal(
          LetterReason.CONTRADICTS_ADJUSTMENT,
          "largePrint",
          "true, or left out: the customer needs large print.");
    }
    Set<Adjustment> unmet = EnumSet.copyOf(BY_HAND);
    unmet.removeIf(code -> !needs.adjustments().contains(code.name()) || byHand.contains(code));
    return new LetterForm(
        needsLargePrint || Boolean.TRUE.equals(largePrintAsked),
        needs.adjustments().contains(Adjustment.PLAIN_LANGUAGE.name()),
        needs.language() == null ? HOUSE_LANGUAGE : needs.language(),
        unmet);
  }

  String[] applied() {
    return Stream.of(
            largePrint ? Adjustment.LARGE_PRINT.name() : null,
            plain ? Adjustment.PLAIN_LANGUAGE.name() : null)
        .filter(Objects::nonNull)
        .toArray(String[]::new);
  }

  void refuseUnmet() {
    if (!unmet.isEmpty()) {
      throw new Refusal(
          LetterReason.CONTRADICTS_ADJUSTMENT,
          "byHand",
          unmet.stream().sorted().toList()
              + " once you have seen to it that the letter reaches the customer so.");
    }
  }
}
