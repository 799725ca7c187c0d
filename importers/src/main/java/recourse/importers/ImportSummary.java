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
 * @param complaints complaints the rows came to, those the doors refused included
 * @param created complaints intake registered now
 * @param existing complaints intake had already
 * @param refused complaints intake refused
 * @param told lives resolution was told now
 * @param toldBefore lives resolution had been told already
 * @param lifeRefused lives resolution refused
 * @param notHeardOf lives resolution could not take, for it had not heard of the complaint in time
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
    long told,
    long toldBefore,
    long lifeRefused,
    long notHeardOf,
    Map<String, Long> findings,
    List<RowFinding> first,
    Duration took) {

  /** Whether every complaint that could be read is registered and its life told. */
  public boolean complete() {
    return refused == 0 && lifeRefused == 0 && notHeardOf == 0;
  }

  /** Rows that were left out or taken with a change, and lines that a door refused. */
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
        "  resolution  %,d told, %,d told before, %,d refused, %,d not heard of in time",
        told,
        toldBefore,
        lifeRefused,
        notHeardOf);
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
