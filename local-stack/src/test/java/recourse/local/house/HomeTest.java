package recourse.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.local.StackFailure;

class HomeTest {
  @TempDir Path folder;

  @Test
  void shouldNeverWipeAFolderItDidNotMake() throws IOException {
    // given
    Path letter = Files.writeString(folder.resolve("letter"), "dear");
    // when // then
    assertThatThrownBy(() -> new Home(folder).wipe())
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("nothing deleted");
    assertThat(letter).exists();
  }

  @Test
  void shouldWipeItselfWhole() {
    // given
    Home home = Home.made(folder.resolve("home"));
    home.keys();
    // when
    home.wipe();
    // then
    assertThat(home.folder()).doesNotExist();
  }

  @Test
  void shouldTellWhetherItIsInhabited() {
    // given
    Home home = Home.made(folder);
    Residence residence = new Residence(folder, home);
    assertThat(residence.isInhabited()).isFalse();
    // when
    try (HouseLock lock = HouseLock.take(home).orElseThrow()) {
      // then
      assertThat(residence.isInhabited()).isTrue();
      assertThat(HouseLock.take(home)).as("besides %s", lock).isEmpty();
    }
    assertThat(residence.isInhabited()).isFalse();
  }

  @Test
  void shouldRememberWhereItsHouseListens() {
    // given
    Home home = Home.made(folder);
    HousePlan plan = HousePlan.onFreePorts(folder, home);
    // when
    plan.save();
    // then
    assertThat(HousePlan.read(folder, home)).isEqualTo(plan);
  }
}
