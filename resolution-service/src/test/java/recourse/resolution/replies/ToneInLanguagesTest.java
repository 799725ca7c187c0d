package recourse.resolution.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import recourse.resolution.replies.ApologyPolicy.Part;

/** The tone of a reply in every language: by its parts in any order, and of whole replies. */
class ToneInLanguagesTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pl");
  private static final Map<String, List<Line>> PARTS = lines("apology-parts.txt");
  private static final Map<String, List<Line>> REPLIES = lines("apologies-labelled.txt");
  private static final Map<String, List<Line>> HELD_OUT = lines("apologies-held-out.txt");

  private record Line(String language, String label, String text) {
    Part part() {
      return Part.valueOf(label);
    }

    Set<ReplyFlag> flags() {
      return "-".equals(label)
          ? Set.of()
          : Arrays.stream(label.split(" ", -1)).map(ReplyFlag::valueOf).collect(Collectors.toSet());
    }
  }

  @Example
  void shouldReadEveryLanguageOfTheHouseByAVersionOfItsOwn() {
    assertThat(ApologyPolicy.ALL).extracting(ApologyPolicy::language).isEqualTo(LANGUAGES);
    assertThat(ApologyPolicy.ALL)
        .extracting(ApologyPolicy::version)
        .containsExactly(
            "apology-1",
            "apology-de-1",
            "apology-fr-1",
            "apology-es-1",
            "apology-it-1",
            "apology-nl-1",
            "apology-pl-1");
  }

  @Example
  void shouldTakeTheLanguageThatIsToldAndElseTheReadersAndElseTheHouses() {
    assertThat(ApologyPolicy.of("de", "pl")).contains(in("de"));
    assertThat(ApologyPolicy.of(null, "pl")).contains(in("pl"));
    assertThat(ApologyPolicy.of(null, "sv")).contains(in("en"));
    assertThat(ApologyPolicy.of(null, null)).contains(in("en"));
    assertThat(ApologyPolicy.of("sv", "pl")).as("not guessed").isEmpty();
  }

  @Example
  void shouldKnowEachSentenceAsTheOnePartItIs() {
    assertThat(PARTS.keySet()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
    for (Line line : all(PARTS)) {
      Set<Part> expected =
          line.part() == Part.NOT_MEANT
              ? EnumSet.of(Part.APOLOGY, Part.NOT_MEANT)
              : EnumSet.of(line.part());
      for (String text : List.of(line.text(), line.text().toUpperCase(Locale.ROOT))) {
        assertThat(parts(line.language(), text)).as(text).isEqualTo(expected);
      }
    }
  }

  @Example
  void shouldAgreeWithTheLabelsOfWholeReplies() {
    for (String language : LANGUAGES) {
      assertThat(REPLIES.get(language)).as(language).hasSizeGreaterThanOrEqualTo(6);
    }
    for (Line reply : all(REPLIES)) {
      assertThat(flags(reply)).as(reply.text()).isEqualTo(reply.flags());
    }
  }

  @Example
  void shouldAgreeWithMostLabelsOfRepliesThatTheWordsWereNotMendedBy() {
    assertThat(all(HELD_OUT)).hasSize(18);
    assertThat(all(HELD_OUT).stream().filter(reply -> flags(reply).equals(reply.flags())))
        .hasSize(15);
  }

  /** Four good parts raise nothing, each that is missing raises its own flag, a hollow one its. */
  @Property(tries = 3_000)
  void shouldFlagExactlyThePartsThatAreMissing(
      @ForAll("languages") String language, @ForAll Set<Part> stands, @ForAll Random random) {
    // given
    List<String> sentences = new ArrayList<>();
    for (Part part : stands) {
      sentences.add(any(language, part, random));
    }
    Collections.shuffle(sentences, random);
    Set<ReplyFlag> expected = EnumSet.noneOf(ReplyFlag.class);
    if (!stands.contains(Part.FEELING)) {
      expected.add(ReplyFlag.FEELING_NOT_NAMED);
    }
    if (stands.contains(Part.APOLOGY) || stands.contains(Part.NOT_MEANT)) {
      if (stands.contains(Part.NOT_MEANT)) {
        expected.add(ReplyFlag.APOLOGY_NOT_MEANT);
      }
      if (!stands.contains(Part.RESPONSIBILITY)) {
        expected.add(ReplyFlag.APOLOGY_WITHOUT_RESPONSIBILITY);
      }
      if (!stands.contains(Part.NEXT_STEP)) {
        expected.add(ReplyFlag.APOLOGY_WITHOUT_NEXT_STEP);
      }
    }

    // then
    assertThat(in(language).flags(String.join(" ", sentences))).isEqualTo(expected);
  }

  @Property(tries = 1_000)
  void shouldSayNothingOfAnApologyWhereNoneOfTheWordsStands(
      @ForAll("languages") String language, @ForAll("withoutVowels") String text) {
    assertThat(in(language).flags(text)).containsExactly(ReplyFlag.FEELING_NOT_NAMED);
  }

  @Property(tries = 200)
  void shouldReadTheSameHoweverLettersApostrophesAndSpacesAreWritten(
      @ForAll("languages") String language, @ForAll Random random) {
    // given
    Line line = pick(PARTS.get(language), random);
    String straight = line.text().replace('’', '\'');

    // then
    for (String text :
        List.of(
            straight,
            straight.replace('\'', '\u02bc'),
            straight.replace(' ', '\u00a0'),
            straight.replace(" ", "\n  "),
            Normalizer.normalize(straight, Normalizer.Form.NFD))) {
      assertThat(parts(language, text)).as(text).isEqualTo(parts(language, line.text()));
    }
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(LANGUAGES);
  }

  @Provide
  Arbitrary<String> withoutVowels() {
    return Arbitraries.strings().withChars("bcdfghklmnprstwxzżńß '’.,;*~").ofMaxLength(200);
  }

  private static ApologyPolicy in(String language) {
    return ApologyPolicy.in(language).orElseThrow();
  }

  private static Set<ReplyFlag> flags(Line reply) {
    return in(reply.language()).flags(reply.text());
  }

  private static Set<Part> parts(String language, String text) {
    return in(language).parts(text);
  }

  private static String any(String language, Part part, Random random) {
    return pick(PARTS.get(language).stream().filter(line -> line.part() == part).toList(), random)
        .text();
  }

  private static Line pick(List<Line> lines, Random random) {
    return lines.get(random.nextInt(lines.size()));
  }

  private static List<Line> all(Map<String, List<Line>> lines) {
    return lines.values().stream().flatMap(Collection::stream).toList();
  }

  private static Map<String, List<Line>> lines(String file) {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources", file))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 3))
          .map(parts -> new Line(parts[0], parts[1], parts[2]))
          .collect(Collectors.groupingBy(Line::language));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
