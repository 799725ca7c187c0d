package recourse.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void shouldBearNoNameTwice() {
    // when
    Map<String, List<String>> homes =
        Sources.modules().stream()
            .flatMap(module -> Sources.java(module, "src/main/java").stream())
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> file.getFileName().toString(),
                    TreeMap::new,
                    Collectors.mapping(
                        file -> Sources.ROOT.relativize(file).toString(), Collectors.toList())));
    homes.values().removeIf(files -> files.size() == 1);

    // then
    assertThat(homes).isEmpty();
  }
}
