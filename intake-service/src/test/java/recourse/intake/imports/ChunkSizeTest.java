package recourse.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkSizeTest {
  @ParameterizedTest
  @CsvSource({
    "250,   100, 500",
    "250,   900, 277",
    "250,  2000, 125",
    "250, 29000,  25",
    "2000,   10, 2000",
    "25,      0, 50"
  })
  void shouldWriteForAboutASecond(int lines, long tookMillis, int next) {
    assertThat(new ChunkSize(lines).after(Duration.ofMillis(tookMillis)).lines()).isEqualTo(next);
  }

  @Test
  void shouldFindItsPaceOnAnyMachineAndKeepIt() {
    for (int millisPerLine : new int[] {1, 4, 20, 40}) {
      ChunkSize pace = ChunkSize.FIRST;
      for (int chunk = 0; chunk < 10; chunk++) {
        pace = pace.after(Duration.ofMillis((long) pace.lines() * millisPerLine));
      }
      assertThat(pace.lines() * millisPerLine).isBetween(900, 1_000);
    }
  }
}
