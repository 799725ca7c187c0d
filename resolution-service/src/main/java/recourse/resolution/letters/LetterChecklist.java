package recourse.resolution.letters;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.Citation;
import recourse.resolution.redress.rights.LetterItem;
import recourse.resolution.redress.rights.LetterRequirement;

/**
 * What a letter has to say by the rules that are on, and whether it says it. It is checked on the
 * letter as it was written, not on what went into it: a template that loses a line is found out.
 *
 * @param lines one for every requirement
 */
@NullUnmarked // still to be annotated
public record LetterChecklist(List<Line> lines) {
  public LetterChecklist {
    lines = List.copyOf(lines);
  }

  /**
   * One requirement.
   *
   * @param item what
   * @param law which law requires it
   * @param version of its rule pack
   * @param paragraph where
   * @param requires in a sentence
   * @param present whether the letter says it
   * @param advice what to do; null when it is present
   */
  public record Line(
      LetterItem item,
      String law,
      String version,
      String paragraph,
      String requires,
      boolean present,
      String advice) {}

  /**
   * Checks a letter.
   *
   * @param required what the rules that are on require
   * @param told what the letter was to say for each item that the packs have no wording for
   * @param letter its text, without markup
   */
  public static LetterChecklist of(
      List<LetterRequirement> required, Map<LetterItem, String> told, String letter) {
    String text = plain(letter);
    return new LetterChecklist(required.stream().map(r -> line(r, told, text)).toList());
  }

  /** What the letter says for a requirement; null when it says nothing. */
  public static String saying(LetterRequirement required, Map<LetterItem, String> told) {
    String wording = required.rule().wording();
    return wording == null ? told.get(required.rule().item()) : wording;
  }

  private static Line line(LetterRequirement r, Map<LetterItem, String> told, String text) {
    String saying = saying(r, told);
    boolean present = saying != null && !saying.isBlank() && text.contains(plain(saying));
    return new Line(
        r.rule().item(),
        r.law(),
        r.version(),
        r.rule().paragraph(),
        r.rule().requires(),
        present,
        present ? null : r.rule().item().advice());
  }

  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").trim();
  }

  /** What is missing. */
  public List<Line> missing() {
    return lines.stream().filter(line -> !line.present()).toList();
  }

  /** The rule packs it was checked by. */
  public List<Citation> rules() {
    return lines.stream().map(line -> new Citation(line.law(), line.version())).distinct().toList();
  }
}
