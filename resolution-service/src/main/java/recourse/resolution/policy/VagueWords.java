package recourse.resolution.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Phrases of one language after which nobody can tell whether something was done. They are data:
 * {@code words/action.LANGUAGE.properties}.
 *
 * @param language ISO 639-1
 * @param version names the list
 * @param from the first day it is used
 */
record VagueWords(String language, String version, LocalDate from, List<String> phrases) {
  /** The languages that ship. */
  static final List<VagueWords> SHIPPED =
      List.of("en", "de", "fr", "es", "it", "nl", "pl").stream().map(VagueWords::read).toList();

  /** The words of a text, without case and punctuation. */
  static String[] bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim().split(" ", -1);
  }

  boolean standIn(String[] words) {
    String text = " " + String.join(" ", words) + " ";
    return phrases.stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
  }

  private static VagueWords read(String language) {
    Properties words = new Properties();
    try (InputStream in =
            VagueWords.class.getResourceAsStream(
                "/words/action.%s.properties".formatted(language));
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new VagueWords(
        language,
        words.getProperty("version"),
        LocalDate.parse(words.getProperty("from")),
        List.of(words.getProperty("vague").split(";\\s*", -1)));
  }
}
