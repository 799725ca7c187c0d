package recourse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word per idea: what an event speaks of stands in the glossary. */
class GlossaryTest {
  private static final Path GLOSSARY = Path.of("../docs/glossary.md");

  @Test
  void shouldExplainEveryNounOfAnEventName() throws IOException {
    Set<String> terms = terms();
    List<String> missing =
        Catalogue.all().stream()
            .map(GlossaryTest::nounOf)
            .distinct()
            .filter(n -> !terms.contains(n))
            .toList();
    assertThat(missing).as("nouns of events that are not in docs/glossary.md").isEmpty();
  }

  /** The name without its verb: {@code FollowUpSent} speaks of a follow-up. */
  private static String nounOf(Class<? extends DomainEvent> event) {
    return event
        .getSimpleName()
        .replaceFirst("(AtRisk|[A-Z][a-z]+)$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> terms() throws IOException {
    return Files.readAllLines(GLOSSARY).stream()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|", -1)[1])
        .flatMap(cell -> Arrays.stream(cell.split("[,/]", -1)))
        .map(term -> term.trim().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
