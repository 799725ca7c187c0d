package recourse.resolution.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of one language that a policy reads texts by. They are data, so that who speaks the
 * language can mend them: {@code words/POLICY.LANGUAGE.properties}, a group of phrases a line.
 *
 * @param language ISO 639-1
 * @param version names the list; other words are another version
 * @param from the first day it is used
 * @param groups the phrases of each group, between semicolons
 */
public record WordList(String language, String version, LocalDate from, Properties groups) {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pl");
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

  /** The lists of a policy, one for each language that ships. */
  public static List<WordList> of(String policy) {
    return LANGUAGES.stream().map(language -> read(policy, language)).toList();
  }

  public Stream<String> phrases(String group) {
    return BETWEEN.splitAsStream(groups.getProperty(group)).filter(phrase -> !phrase.isBlank());
  }

  private static WordList read(String policy, String language) {
    Properties words = new Properties();
    try (InputStream in =
            WordList.class.getResourceAsStream(
                "/words/%s.%s.properties".formatted(policy, language));
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new WordList(
        language, words.getProperty("version"), LocalDate.parse(words.getProperty("from")), words);
  }
}
