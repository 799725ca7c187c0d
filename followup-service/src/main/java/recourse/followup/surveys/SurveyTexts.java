package recourse.followup.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the survey page in every language it is written in. */
@ApplicationScoped
public class SurveyTexts {
  /** The languages there are words in, the default one first. */
  static final List<String> LANGUAGES = List.of("en", "pl");

  private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

  SurveyTexts() {
    LANGUAGES.forEach(language -> words.put(language, read(language)));
  }

  /** The words in a language. */
  Map<String, String> in(String language) {
    return Objects.requireNonNull(words.get(language));
  }

  /** The other languages and what they call themselves. */
  Map<String, String> othersThan(String language) {
    Map<String, String> others = new LinkedHashMap<>();
    words.forEach((tag, its) -> others.put(tag, its.get("language")));
    others.remove(language);
    return others;
  }

  /**
   * The language to answer in.
   *
   * @param chosen by the reader with a link
   * @param accepted what the browser says it accepts (RFC 9110, 12.5.4)
   */
  String choose(@Nullable String chosen, @Nullable String accepted) {
    if (chosen != null && words.containsKey(chosen)) {
      return chosen;
    }
    if (accepted == null) {
      return LANGUAGES.get(0);
    }
    try {
      String match = Locale.lookupTag(Locale.LanguageRange.parse(accepted), LANGUAGES);
      return match == null ? LANGUAGES.get(0) : match;
    } catch (IllegalArgumentException noLanguage) {
      return LANGUAGES.get(0);
    }
  }

  private static Map<String, String> read(String language) {
    try (InputStream file =
        SurveyTexts.class.getResourceAsStream("/survey/" + language + ".properties")) {
      Properties read = new Properties();
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return read.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(name -> name, read::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
