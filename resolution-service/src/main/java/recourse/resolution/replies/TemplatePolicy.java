package recourse.resolution.replies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much of a reply is the template it came from. The score is the share of its words that stand
 * in a run of words taken from the template; what fills a slot of the template, as in {@code
 * {{name}}}, is left out, for a name and a date do not make a reply particular. Sources: R19, F6;
 * the threshold is verified on a labelled set.
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param threshold from this score on, a reply counts as template text
 * @param run how many words in a row count as taken
 * @param slotWords how many words may fill a slot
 */
public record TemplatePolicy(
    String version, LocalDate validFrom, BigDecimal threshold, int run, int slotWords) {
  /** The policy that applies now. */
  public static final TemplatePolicy CURRENT =
      new TemplatePolicy("template-1", LocalDate.of(2026, 1, 1), new BigDecimal("0.88"), 3, 4);

  private static final String SLOT = "\\{\\{[^}]*\\}\\}";
  private static final int DIGITS = 4;

  /** The score of a reply, from 0 to 1, to four digits. */
  public BigDecimal similarity(String reply, String template) {
    List<String> words = words(reply);
    boolean[] isTaken = taken(words, runs(template));
    int slots = template.split(SLOT, -1).length - 1;
    int own = 0;
    int taken = 0;
    int gap = 0;
    for (int i = 0; i <= isTaken.length; i++) {
      if (i < isTaken.length && !isTaken[i]) {
        gap++;
        continue;
      }
      boolean fillsASlot = gap > 0 && gap <= slotWords && slots-- > 0;
      own += fillsASlot ? 0 : gap;
      gap = 0;
      taken += i < isTaken.length ? 1 : 0;
    }
    return share(taken, taken + own);
  }

  private static BigDecimal share(int part, int whole) {
    return whole == 0
        ? BigDecimal.ZERO.setScale(DIGITS)
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
  }

  /** Whether a reply of this score is template text. */
  public boolean isTemplateText(BigDecimal similarity) {
    return similarity.compareTo(threshold) >= 0;
  }

  private boolean[] taken(List<String> words, Set<List<String>> runs) {
    boolean[] taken = new boolean[words.size()];
    for (int i = 0; i + run <= words.size(); i++) {
      if (runs.contains(words.subList(i, i + run))) {
        Arrays.fill(taken, i, i + run, true);
      }
    }
    return taken;
  }

  private Set<List<String>> runs(String template) {
    Set<List<String>> runs = new HashSet<>();
    for (String between : template.split(SLOT, -1)) {
      List<String> words = words(between);
      for (int i = 0; i + run <= words.size(); i++) {
        runs.add(List.copyOf(words.subList(i, i + run)));
      }
    }
    return runs;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
