package recourse.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.local.StackFailure;

class DiskSpaceTest {
  @TempDir Path folder;

  @Test
  void shouldSayHowMuchIsMissingInOneSentence() {
    // when // then
    assertThatThrownBy(() -> DiskSpace.demand(folder, Long.MAX_VALUE))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("The disk that holds " + folder + " has only ")
        .hasMessageContaining("make room or set RECOURSE_HOME")
        .hasMessageNotContaining("\n");
  }

  @Test
  void shouldAcceptADiskWithEnoughRoom() {
    // when // then
    assertThatCode(() -> DiskSpace.demand(folder, 1)).doesNotThrowAnyException();
  }
}
