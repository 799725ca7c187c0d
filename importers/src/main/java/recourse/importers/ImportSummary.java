package recourse.importers;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import came to.
 *
 * @param rows rows of the file, the header not counted
 * @param complaints complaints the rows came to, those that intake refused included
 * @param created complaints intake registered now
 * @param existing complaints intake had already
 * @param refused complaints intake refused
 * @param replayed lives resolution replayed now
 * @param replayedBefore lives resolution had replayed already
 * @param lifeRefused lives resolution refused
 * @param complaintUnknown lives resolution could not take, for it did not know the complaint in
 *     time
 * @param findings how many of each kind and reason, such as {@code MENDED target_too_far}
 * @param first the first twenty findings
 * @param took how long it took
 */
public record ImportSummary(
    String name,
    long rows,
    long complaints,
    long created,
    long existing,
    long refused,
    long replayed,
    long replayedBefore,
    long lifeRefused,
    long complaintUnknown,
    Map<String, Long> findings,
    List<RowFinding> first,
    Duration took) {

  /** Whether every complaint that could be read is registered and its life replayed. */
  public boolean complete() {
    return refused == 0 && lifeRefused == 0 && complaintUnknown == 0;
  }

  /** Rows that were left out or taken with a change, and lines that a service refused. */
  public long found() {
    return findings.values().stream().mapToLong(Long::longValue).sum();
  }

  void print(PrintWriter out) {
    double seconds = Math.max(took.toMillis() / 1000.0, 0.001);
    line(out, "%s: %,d rows, %,d complaints", name, rows, complaints);
    line(out, "  took        %.1f s, %,.0f rows per second", seconds, rows / seconds);
    line(
        out,
        "  intake      %,d created, %,d there before, %,d refused",
        created,
        existing,
        refused);
    line(
        out,
        "  resolution  %,d replayed, %,d replayed before, %,d refused, %,d not known in time",
        replayed,
        replayedBefore,
        lifeRefused,
        complaintUnknown);
    new TreeMap<>(findings).forEach((reason, count) -> line(out, "  %,7d %s", count, reason));
    if (!first.isEmpty()) {
      line(out, "The first %d of %,d:", first.size(), found());
      first.forEach(finding -> line(out, "  %s", finding));
    }
    out.flush();
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
