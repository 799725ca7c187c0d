package recourse.followup.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The table of rules this service is shipped with: {@code rules/rules.txt}. */
public final class TimeRuleTable {
  private TimeRuleTable() {}

  /** Every rule; a line that cannot be read stops the service. */
  public static List<TimeRule> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TimeRuleTable.class.getResourceAsStream("/rules/rules.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(TimeRules::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
