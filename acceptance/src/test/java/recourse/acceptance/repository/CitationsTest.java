package recourse.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private static final Pattern CITED = Pattern.compile("(?<![\\w.\\-\"])[RF]\\d{1,2}(?!\\w)");
  private static final Pattern DEFINED = Pattern.compile("(?m)^\\| ([RF]\\d{1,2}) \\|");

  @Test
  void shouldCiteRequirementsThatExist() {
    // given
    Set<String> defined =
        DEFINED
            .matcher(Sources.text(Sources.ROOT.resolve("docs/requirements.md")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    // when
    Set<String> unresolved = new TreeSet<>();
    for (String module : Sources.modules()) {
      Sources.java(module, "src").forEach(file -> cited(file, defined, unresolved));
    }

    // then
    assertThat(defined).hasSize(60);
    assertThat(unresolved).isEmpty();
  }

  private static void cited(Path file, Set<String> defined, Set<String> unresolved) {
    Matcher cited = CITED.matcher(Sources.text(file));
    cited
        .results()
        .map(MatchResult::group)
        .filter(number -> !defined.contains(number))
        .forEach(number -> unresolved.add(number + " in " + Sources.ROOT.relativize(file)));
  }
}
