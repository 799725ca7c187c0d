package recourse.resolution.letters;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.redress.rights.LetterItem;

/**
 * One thing that was required in a letter, and is in it.
 *
 * @param item what
 * @param law which law required it
 * @param lawVersion the version of its rule pack
 * @param paragraph where
 * @param requires in a sentence
 */
@NullUnmarked // still to be annotated
@Embeddable
public record LetterLine(
    @Enumerated(EnumType.STRING) LetterItem item,
    String law,
    String lawVersion,
    String paragraph,
    String requires) {
  static LetterLine of(LetterChecklist.Line line) {
    return new LetterLine(
        line.item(), line.law(), line.version(), line.paragraph(), line.requires());
  }

  LetterChecklist.Line shown() {
    return new LetterChecklist.Line(item, law, lawVersion, paragraph, requires, true, null);
  }
}
