package recourse.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
  private static final Path PAGE = Sources.ROOT.resolve("docs/configuration.md");

  @Test
  void shouldListEveryPropertyWithItsMeaning() throws IOException {
    // given
    String now = Files.exists(PAGE) ? Files.readString(PAGE) : "";

    // when
    String page = ConfigurationPage.of(now);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page);
    }

    // then
    assertThat(Files.readString(PAGE)).isEqualTo(page);
    assertThat(page.lines().filter(line -> line.endsWith("|  |"))).isEmpty();
  }
}
