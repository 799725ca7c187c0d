package recourse.followup.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The standards this service is shipped with: {@code standards/standards.txt}. */
public final class StandardTable {
  private StandardTable() {}

  /** Every line that is no comment. */
  public static List<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                StandardTable.class.getResourceAsStream("/standards/standards.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
