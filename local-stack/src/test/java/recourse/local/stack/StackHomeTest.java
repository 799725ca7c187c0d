package recourse.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.local.StackFailure;

class StackHomeTest {
  @TempDir Path folder;

  @Test
  void shouldNeverWipeAFolderItDidNotMake() throws IOException {
    // given
    Path letter = Files.writeString(folder.resolve("letter"), "dear");
    // when // then
    assertThatThrownBy(() -> new StackHome(folder).wipe())
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("nothing deleted");
    assertThat(letter).exists();
  }

  @Test
  void shouldWipeItselfWhole() {
    // given
    StackHome home = StackHome.made(folder.resolve("home"));
    home.keys();
    // when
    home.wipe();
    // then
    assertThat(home.folder()).doesNotExist();
  }

  @Test
  void shouldSayWhetherItIsRunning() {
    // given
    StackHome home = StackHome.made(folder);
    StackClient client = new StackClient(folder, home);
    assertThat(client.isRunning()).isFalse();
    // when
    try (StackLock lock = StackLock.take(home).orElseThrow()) {
      // then
      assertThat(client.isRunning()).isTrue();
      assertThat(StackLock.take(home)).as("besides %s", lock).isEmpty();
    }
    assertThat(client.isRunning()).isFalse();
  }

  @Test
  void shouldRememberWhereItsStackListens() {
    // given
    StackHome home = StackHome.made(folder);
    StackLayout layout = StackLayout.onFreePorts(folder, home);
    // when
    layout.save();
    // then
    assertThat(StackLayout.read(folder, home)).isEqualTo(layout);
  }
}
