package recourse.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import recourse.local.StackFailure;

/**
 * The file through which a detached supervisor reports to the shell how its start goes.
 *
 * <p>One line per event: {@code begun step}, {@code done step millis}, {@code ready} or {@code
 * failed sentence}, with tabs between.
 */
final class StartReport implements StartProgress {
  private final Path file;

  private StartReport(Path file) {
    this.file = file;
  }

  /** An empty report in this home. */
  static StartReport fresh(StackHome home) {
    StartReport report = of(home);
    try {
      Files.writeString(report.file, "");
    } catch (IOException e) {
      throw new StackFailure("Cannot write into " + home.run() + ": " + e.getMessage(), e);
    }
    return report;
  }

  /** The report of the start that is going on in this home. */
  static StartReport of(StackHome home) {
    return new StartReport(home.run().resolve("start-report"));
  }

  @Override
  public void begun(String step) {
    write("begun\t" + step);
  }

  @Override
  public void done(String step, Duration took) {
    write("done\t" + step + "\t" + took.toMillis());
  }

  void ready() {
    write("ready");
  }

  void failed(String sentence) {
    write("failed\t" + sentence.replaceAll("\\s+", " "));
  }

  /** Every whole line written so far. */
  List<String> lines() {
    try {
      String text = Files.readString(file);
      return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    } catch (IOException e) {
      throw new StackFailure("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private synchronized void write(String line) {
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new StackFailure("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
