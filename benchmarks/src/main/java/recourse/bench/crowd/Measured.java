package recourse.bench.crowd;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param question what was asked
 * @param value the figure that the target speaks of
 * @param unit of it
 * @param p50 in milliseconds, where anything was waited for
 * @param p99 in milliseconds, where anything was waited for
 * @param cpu seconds for 1,000, by process; empty where it was not counted
 * @param floor what nothing above it can beat by much, in the same unit
 */
record Measured(
    String question,
    double value,
    String unit,
    @Nullable Double p50,
    @Nullable Double p99,
    Map<String, Double> cpu,
    @Nullable Double floor) {

  static Measured figure(String question, double value, String unit) {
    return new Measured(question, value, unit, null, null, Map.of(), null);
  }

  /** What the processes spent between two looks, for a thousand of so many. */
  static Map<String, Double> spent(
      Map<String, Double> before, Map<String, Double> after, long count) {
    Map<String, Double> spent = new TreeMap<>();
    after.forEach(
        (process, seconds) ->
            spent.put(process, (seconds - before.getOrDefault(process, 0.0)) * 1000 / count));
    return spent;
  }

  /** As a row of the table. */
  String row() {
    return "| %s | %s %s | %s | %s | %s | %s | %s |"
        .formatted(
            question,
            number(value),
            unit,
            p50 == null ? "" : number(p50),
            p99 == null ? "" : number(p99),
            cpu.isEmpty() ? "" : number(cpu.values().stream().mapToDouble(v -> v).sum()),
            floor == null ? "" : number(floor),
            floor == null ? "" : number(value / floor));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
  }
}
