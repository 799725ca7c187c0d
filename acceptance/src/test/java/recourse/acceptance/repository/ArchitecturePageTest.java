package recourse.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/architecture.md} draws the packages as they are: between its marks stands what this
 * test generates from the compiled classes and their package-info. {@code -Dgolden.write=true}
 * writes it anew.
 */
class ArchitecturePageTest {
  private static final Path PAGE = Module.checkout().resolve("docs/architecture.md");
  private static final Pattern GENERATED =
      Pattern.compile("(<!-- packages of (\\S+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

  @Test
  void shouldDrawThePackagesAsTheyAre() throws IOException {
    // given
    String kept = Files.readString(PAGE);
    // when
    String drawn =
        GENERATED
            .matcher(kept)
            .replaceAll(
                mark ->
                    Matcher.quoteReplacement(
                        mark.group(1) + drawing(module(mark.group(2))) + mark.group(3)));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, drawn);
    }
    // then
    assertThat(Files.readString(PAGE))
        .as("run with -Dgolden.write=true to draw it anew")
        .isEqualTo(drawn);
    assertThat(Module.ALL).allMatch(module -> drawn.contains("packages of " + module.folder()));
  }

  private static Module module(String folder) {
    return Module.ALL.stream()
        .filter(module -> module.folder().equals(folder))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no module " + folder));
  }

  private static String drawing(Module module) {
    PackageGraph packages = module.packages();
    StringBuilder text = new StringBuilder("\n");
    if (packages.arrows().size() > 1) {
      text.append("```mermaid\nflowchart TD\n");
      packages.names().forEach(name -> text.append("  %s[\"%s\"]\n".formatted(id(name), name)));
      packages
          .withoutDetours()
          .each((from, to) -> text.append("  %s --> %s\n".formatted(id(from), id(to))));
      text.append("```\n\n");
    }
    text.append("| Package | What it is for | Knows |\n|---|---|---|\n");
    packages
        .arrows()
        .forEach(
            (name, known) ->
                text.append(
                    "| `%s` | %s | %s |\n"
                        .formatted(name, module.purpose(name), String.join(", ", known))));
    return text.append('\n').toString();
  }

  private static String id(String name) {
    return name.replace('.', '_') + "_";
  }
}
