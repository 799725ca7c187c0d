package recourse.resolution.letters;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import recourse.contract.Adjustment;
import recourse.contract.LetterKind;

/**
 * A letter is wanted.
 *
 * @param letter what it is for
 * @param message in our words, beside what the case tells; may be null
 * @param reasonForDelay why there is no answer yet; null where there is
 * @param expectedBy when the answer is expected; null where it is here
 * @param outstanding what is still to be done; may be null
 * @param timeLimits which of the prescribed texts on time limits applies; may be null
 * @param enclosures what lies with it
 * @param largePrint whether the writer asks for large print; null leaves it to the needs
 * @param byHand adjustments that the writer sees to outside of this house
 * @param by who writes
 */
public record LetterOrder(
    UUID complaintId,
    LetterKind letter,
    String message,
    String reasonForDelay,
    LocalDate expectedBy,
    String outstanding,
    TimeLimits timeLimits,
    Set<Enclosure> enclosures,
    Boolean largePrint,
    Set<Adjustment> byHand,
    String by) {
  public LetterOrder {
    enclosures = Set.copyOf(enclosures);
    byHand = Set.copyOf(byHand);
  }

  /** The cases of DISP 1 Annex 3R. */
  public enum TimeLimits {
    NOT_WAIVED,
    OUT_OF_TIME,
    WAIVED
  }

  /** What can lie with a letter. */
  public enum Enclosure {
    OMBUDSMAN_LEAFLET
  }
}
