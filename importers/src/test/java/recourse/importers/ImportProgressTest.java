package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportProgressTest {

  private final StringWriter screen = new StringWriter();

  @Test
  void shouldTellRateAndRemainingTime() {
    // given
    ImportProgress progress = new ImportProgress(new PrintWriter(screen), false, 58_251);
    // when
    progress.add(8_251);
    // then
    assertThat(progress.text(Duration.ofSeconds(10)))
        .isEqualTo("8,251/58,251 rows  825/s  1:01 left");
  }

  @Test
  void shouldWriteLinesWhereThereIsNoTerminalAndABarWhereThereIs() {
    // given
    ImportProgress lines = new ImportProgress(new PrintWriter(screen), false, 2);
    ImportProgress bar = new ImportProgress(new PrintWriter(screen), true, 2);
    // when
    lines.add(2);
    lines.finish();
    String plain = screen.toString();
    bar.add(1);
    bar.finish();
    // then
    assertThat(plain).startsWith("2/2 rows").doesNotContain("\r").endsWith("left\n");
    assertThat(screen.toString().substring(plain.length()))
        .startsWith("\r[###############...............] 1/2 rows");
  }

  @Test
  void shouldNotDivideByNothing() {
    assertThat(new ImportProgress(new PrintWriter(screen), false, 0).text(Duration.ZERO))
        .isEqualTo("0/0 rows  0/s  ? left");
  }
}
