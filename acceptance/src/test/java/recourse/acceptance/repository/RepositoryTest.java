package recourse.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no module can see by itself, and what the modules below the spine's rules have to keep. */
class RepositoryTest {
  /** Two classes of one name are taken for each other sooner or later, also across modules. */
  @Test
  void shouldBearNoSimpleNameTwice() throws IOException {
    // when
    Map<String, List<Path>> byName =
        mainFiles()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
    // then
    assertThat(byName).isNotEmpty().allSatisfy((name, files) -> assertThat(files).hasSize(1));
  }

  @Test
  void shouldSayOfEveryPackageWhatItIsForAndWhatInItCanBeNull() throws IOException {
    // when
    List<Path> folders = mainFiles().map(Path::getParent).distinct().toList();
    // then
    assertThat(folders)
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(Files.readString(folder.resolve("package-info.java")))
                    .startsWith("/**")
                    .contains("@NullMarked\npackage "));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void shouldHavePackagesThatKnowEachOtherOneWay(Module module) {
    // when
    PackageGraph packages = module.packages();
    // then
    assertThat(packages.arrows()).isNotEmpty();
    assertThat(packages.onCycles()).isEmpty();
  }

  static Collection<Module> modules() {
    return Module.ALL;
  }

  private static Stream<Path> mainFiles() throws IOException {
    return Module.sources().flatMap(RepositoryTest::javaFiles);
  }

  private static Stream<Path> javaFiles(Path folder) {
    try {
      return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
