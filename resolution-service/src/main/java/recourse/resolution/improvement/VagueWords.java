package recourse.resolution.improvement;

import java.util.List;
import java.util.Locale;
import recourse.resolution.replies.WordList;

/**
 * Phrases of one language after which nobody can tell whether something was done, from the list
 * {@code action}.
 */
record VagueWords(List<String> phrases) {
  /** Those of every language that ships. */
  static final List<VagueWords> SHIPPED =
      WordList.of("action").stream()
          .map(list -> new VagueWords(list.phrases("vague").toList()))
          .toList();

  /** The words of a text, without case and punctuation. */
  static String[] bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim().split(" ", -1);
  }

  boolean standIn(String[] words) {
    String text = " " + String.join(" ", words) + " ";
    return phrases.stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
  }
}
