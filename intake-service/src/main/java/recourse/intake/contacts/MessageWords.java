package recourse.intake.contacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which a message in one language is a mere thank you, or an automatic reply by its
 * subject. They are data: {@code words/message.LANGUAGE.properties}.
 *
 * @param language ISO 639-1
 * @param version names the list
 * @param from the first day it is used
 * @param thanks words of thanks; one of them makes a thank you
 * @param content words that may stand beside them
 * @param greeting how a letter begins
 * @param away how the subject of an automatic reply begins
 * @param quoted a line behind which somebody else is quoted
 */
record MessageWords(
    String language,
    String version,
    LocalDate from,
    Set<String> thanks,
    Set<String> content,
    Pattern greeting,
    Pattern away,
    Pattern quoted) {
  /** The languages that ship. */
  static final List<MessageWords> SHIPPED =
      List.of("en", "de", "fr", "es", "it", "nl", "pl").stream().map(MessageWords::read).toList();

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** Whether all of these words are thanks or stand beside them. */
  boolean areOnlyThanks(List<String> words) {
    return words.stream().anyMatch(thanks::contains)
        && words.stream().allMatch(word -> thanks.contains(word) || content.contains(word));
  }

  private static MessageWords read(String language) {
    Properties words = new Properties();
    try (InputStream in =
            MessageWords.class.getResourceAsStream(
                "/words/message.%s.properties".formatted(language));
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    String[] quotation = words.getProperty("quoted").split(";\\s*", -1);
    return new MessageWords(
        language,
        words.getProperty("version"),
        LocalDate.parse(words.getProperty("from")),
        Set.of(words.getProperty("thanks").split(" ", -1)),
        Set.of(words.getProperty("content").split(" ", -1)),
        Pattern.compile(
            "^\\s*(%s)\\b[^\\n,.!]{0,40}[,!\\n]".formatted(anyOf(words, "greeting")), FLAGS),
        Pattern.compile("^\\s*(%s)\\b.*".formatted(anyOf(words, "away")), FLAGS),
        Pattern.compile(
            "(?m)^(>.*|%s .{1,200}%s.{0,200}:)$"
                .formatted(Pattern.quote(quotation[0]), Pattern.quote(quotation[1]))));
  }

  private static String anyOf(Properties words, String name) {
    return Arrays.stream(words.getProperty(name).split(";\\s*", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
