package recourse.resolution.letters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import recourse.contract.Adjustment;
import recourse.contract.LetterKind;
import recourse.resolution.letters.LetterOrder.Enclosure;

/** The letter that is wanted, as both doors take it. */
public record LetterRequest(
    @NotNull(message = "must name the letter, for example FINAL_RESPONSE") LetterKind letter,
    @Size(max = 8_000, message = "must hold at most 8,000 characters") String message,
    @Size(max = 8_000, message = "must hold at most 8,000 characters") String reasonForDelay,
    LocalDate expectedBy,
    @Size(max = 8_000, message = "must hold at most 8,000 characters") String outstanding,
    LetterOrder.TimeLimits timeLimits,
    @Size(max = 10, message = "must hold at most 10 enclosures")
        List<@NotNull(message = "must name an enclosure") Enclosure> enclosures,
    Boolean largePrint,
    @Size(max = 10, message = "must hold at most 10 adjustments")
        List<@NotNull(message = "must name an adjustment, for example BRAILLE") Adjustment>
            byHand) {

  LetterOrder toOrder(UUID complaintId, String by) {
    Set<Enclosure> enclosed = EnumSet.noneOf(Enclosure.class);
    if (enclosures != null) {
      enclosed.addAll(enclosures);
    }
    return new LetterOrder(
        complaintId,
        letter,
        message,
        reasonForDelay,
        expectedBy,
        outstanding,
        timeLimits,
        enclosed,
        largePrint,
        byHand == null ? Set.of() : Set.copyOf(byHand),
        by);
  }
}
