package recourse.resolution.replies;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recourse.resolution.letters.LetterForm;

/**
 * What an apology has to have to mean something: the feeling by its name, accepted responsibility,
 * and a next step. It reads one language, by the words of the list {@code apology}; it can be
 * wrong, so it only flags. Source: R18.
 *
 * @param language that it reads, ISO 639-1
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param words by which each part is recognised
 */
public record ApologyPolicy(
    String language, String version, LocalDate validFrom, Map<Part, Pattern> words) {
  /** The policies that apply now, one for each language. */
  public static final List<ApologyPolicy> ALL =
      WordList.of("apology").stream().map(ApologyPolicy::of).toList();

  /** The one for the language of the house. */
  public static final ApologyPolicy CURRENT = in(LetterForm.HOUSE_LANGUAGE).orElseThrow();

  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");

  /** What can stand in a reply, and the group of words it is recognised by. */
  public enum Part {
    FEELING("feeling"),
    APOLOGY("apology"),
    NOT_MEANT("not-meant"),
    RESPONSIBILITY("responsibility"),
    NEXT_STEP("next-step");

    private final String group;

    Part(String group) {
      this.group = group;
    }
  }

  /** The policy that reads a language; none where no words of it ship. */
  public static Optional<ApologyPolicy> in(String language) {
    return ALL.stream().filter(policy -> policy.language.equals(language)).findFirst();
  }

  /**
   * The policy for a reply.
   *
   * @param written the language its writer says it is in; it is not guessed where none reads it
   * @param wanted the language its reader asked for, which counts where the writer says none; the
   *     house's does where that is not read either. Both may be null
   */
  public static Optional<ApologyPolicy> of(String written, String wanted) {
    return written == null ? in(wanted).or(() -> Optional.of(CURRENT)) : in(written);
  }

  /** What is missing in a reply. */
  public Set<ReplyFlag> flags(String reply) {
    Set<Part> told = parts(reply);
    Set<ReplyFlag> flags = EnumSet.noneOf(ReplyFlag.class);
    flag(flags, ReplyFlag.FEELING_NOT_NAMED, !told.contains(Part.FEELING));
    if (told.contains(Part.APOLOGY)) {
      flag(flags, ReplyFlag.APOLOGY_NOT_MEANT, told.contains(Part.NOT_MEANT));
      flag(flags, ReplyFlag.APOLOGY_WITHOUT_RESPONSIBILITY, !told.contains(Part.RESPONSIBILITY));
      flag(flags, ReplyFlag.APOLOGY_WITHOUT_NEXT_STEP, !told.contains(Part.NEXT_STEP));
    }
    return flags;
  }

  Set<Part> parts(String reply) {
    String text = plain(reply);
    Set<Part> parts = EnumSet.noneOf(Part.class);
    words.forEach(
        (part, pattern) -> {
          if (pattern.matcher(text).find()) {
            parts.add(part);
          }
        });
    return parts;
  }

  private static void flag(Set<ReplyFlag> flags, ReplyFlag flag, boolean raised) {
    if (raised) {
      flags.add(flag);
    }
  }

  /** One way to write the same letters, apostrophes and spaces. */
  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return SPACE.matcher(APOSTROPHE.matcher(composed).replaceAll("'")).replaceAll(" ");
  }

  private static ApologyPolicy of(WordList list) {
    Map<Part, Pattern> words = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      words.put(part, anyOf(list.phrases(part.group).collect(Collectors.joining("|"))));
    }
    return new ApologyPolicy(list.language(), list.version(), list.from(), Map.copyOf(words));
  }

  /** The signs of a list, told in its head, and whole words in any alphabet. */
  private static Pattern anyOf(String phrases) {
    String regex =
        phrases
            .replace("...", "[^.!?]{0,200}")
            .replace("*", "\\w*")
            .replace("~ ", "(?:\\w+ )?")
            .replaceAll("~(\\d) ", "(?:\\\\w+,? ){0,$1}");
    return Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
  }
}
