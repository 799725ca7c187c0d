package recourse.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RecourseTest {
  @TempDir Path checkout;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void shouldPrintATokenAndNothingElse() {
    // when
    int code = run("token", "agent", "--subject", "ines");
    // then
    assertThat(code).isZero();
    assertThat(out.toString().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void shouldNameTheRolesThereAre() {
    // when
    int code = run("token", "king");
    // then
    assertThat(code).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo(
            "There is no role king: choose agent, handler, supervisor, quality, privacy, auditor,"
                + " crm, importer, ops.");
  }

  @Test
  void shouldSayInOneLineThatAServiceIsNotBuilt() {
    // when
    int code = run("up");
    // then
    assertThat(code).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("The intake service is not built");
  }

  @Test
  void shouldSayThatNothingRuns() {
    // when // then
    assertThat(run("status")).isEqualTo(1);
    assertThat(run("down")).isZero();
    assertThat(out.toString()).isEqualTo("Recourse is not running.\nRecourse is not running.\n");
  }

  @Test
  void shouldAnswerTwoToAWrongCommandLine() {
    // when // then
    assertThat(run("up", "--fast")).isEqualTo(CommandLine.ExitCode.USAGE);
  }

  private int run(String... arguments) {
    Recourse.Place place = new Recourse.Place(checkout, checkout.resolve(".recourse"));
    return Recourse.commandLine(place)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
