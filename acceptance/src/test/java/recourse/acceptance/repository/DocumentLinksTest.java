package recourse.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of a document leads to a file of the repository, and to a heading that is there. */
class DocumentLinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

  @ParameterizedTest
  @MethodSource("documents")
  void shouldLeadSomewhere(Path document) throws IOException {
    // given
    Path file = Module.checkout().resolve(document);
    String text = CODE.matcher(Files.readString(file)).replaceAll("");
    // when
    List<String> broken =
        LINK.matcher(text)
            .results()
            .map(link -> link.group(1))
            .filter(link -> !link.matches("[a-z]+:.*"))
            .filter(link -> !leadsSomewhere(file, link))
            .toList();
    // then
    assertThat(broken).isEmpty();
  }

  static Stream<Path> documents() throws IOException {
    Path checkout = Module.checkout();
    return Files.walk(checkout)
        .filter(file -> file.toString().endsWith(".md"))
        .map(checkout::relativize)
        .filter(file -> !file.toString().matches("(.*/)?(\\..*|target|node_modules)/.*"))
        .sorted();
  }

  private static boolean leadsSomewhere(Path document, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return Files.exists(target)
        && (parts.length == 1 || headings(target).anyMatch(parts[1]::equals));
  }

  private static Stream<String> headings(Path document) {
    try {
      return HEADING
          .matcher(Files.readString(document))
          .results()
          .map(DocumentLinksTest::anchor)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9 _-]", "")
        .strip()
        .replace(' ', '-');
  }
}
