package recourse.importers;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * Shows how far an import has come: rows whose lives are replayed, of all rows, the rate and the
 * time that is left. On a terminal it is one line that is written over, otherwise a line every 5
 * seconds.
 */
final class ImportProgress {

  private static final int BAR = 30;

  private final PrintWriter out;
  private final boolean terminal;
  private final long total;
  private final long began = System.nanoTime();
  private final long interval;
  private long shown = began;
  private long done;

  ImportProgress(PrintWriter out, boolean terminal, long total) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
    this.interval = Duration.ofMillis(terminal ? 200 : 5_000).toNanos();
  }

  /** Whether a person is looking on; since Java 22 there is a console without a terminal too. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean onTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  synchronized void add(long rows) {
    done += rows;
    long now = System.nanoTime();
    if (now - shown >= interval) {
      shown = now;
      show(now);
    }
  }

  synchronized void finish() {
    show(System.nanoTime());
    if (terminal) {
      out.println();
      out.flush();
    }
  }

  private void show(long now) {
    String text = text(Duration.ofNanos(now - began));
    if (terminal) {
      out.print("\r" + bar() + text + "   ");
    } else {
      out.println(text);
    }
    out.flush();
  }

  String text(Duration elapsed) {
    double rate = done / Math.max(elapsed.toMillis() / 1000.0, 0.001);
    String left = done == 0 ? "?" : clock(Math.round((total - done) / rate));
    return String.format(Locale.ROOT, "%,d/%,d rows  %,.0f/s  %s left", done, total, rate, left);
  }

  private String bar() {
    int full = total == 0 ? BAR : (int) (BAR * done / total);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
  }

  private static String clock(long seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
