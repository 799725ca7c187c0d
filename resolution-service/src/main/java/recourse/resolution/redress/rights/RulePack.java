package recourse.resolution.redress.rights;

import java.time.LocalDate;
import java.util.List;

/**
 * The dated numbers of one law, kept as data. A compliance owner signs each version.
 *
 * @param law which law, for example {@code cra-2015}
 * @param version names these numbers of it
 * @param jurisdiction where it is law
 * @param appliesTo in a sentence
 * @param source where it can be read
 * @param effectiveFrom the first day of contract or of receipt it applies to
 * @param effectiveTo the last one; null while it is in force
 * @param onUnlessSaid whether it is on where the organisation says nothing
 * @param letters what it requires in letters, in the order in which they say it
 * @param rights the numbers of consumer rights; null for other laws
 */
public record RulePack(
    String law,
    String version,
    String jurisdiction,
    String appliesTo,
    String source,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    boolean onUnlessSaid,
    List<LetterRule> letters,
    ConsumerRights rights) {
  public RulePack {
    letters = letters == null ? List.of() : List.copyOf(letters);
  }

  /** Whether it applies on a day. */
  public boolean appliesOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }
}
