package recourse.resolution.replies;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What makes a text plain enough for a reader who needs plain language: short sentences. It counts
 * words in any language, and judges none of them. Source: R19, Equality Act 2010, s.20(6).
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param longest a sentence of more words than this is long
 */
public record PlainLanguagePolicy(String version, LocalDate validFrom, int longest) {
  /** The policy that applies now. */
  public static final PlainLanguagePolicy CURRENT =
      new PlainLanguagePolicy("plain-1", LocalDate.of(2026, 1, 1), 20);

  /** Whether every sentence is short; no text has none that is long. */
  public boolean isPlain(String text) {
    return text == null
        || Arrays.stream(text.split("[.!?:;\\n]+", -1))
            .allMatch(sentence -> sentence.trim().split("\\s+", -1).length <= longest);
  }
}
