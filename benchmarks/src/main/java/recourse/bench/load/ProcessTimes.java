package recourse.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a process and all its children have cost, as Linux counts it. */
public final class ProcessTimes {
  private static final double TICKS_A_SECOND = 100;

  private ProcessTimes() {}

  /** CPU seconds of a process and its descendants, those that have ended included. */
  public static double cpuSeconds(long pid) {
    return family(pid).mapToDouble(ProcessTimes::own).sum();
  }

  /** Proportional set size of a process and its descendants in MiB: shared pages count once. */
  public static double memoryMiB(long pid) {
    return family(pid).mapToLong(ProcessTimes::pssKiB).sum() / 1024.0;
  }

  private static Stream<Long> family(long pid) {
    return Stream.concat(
        Stream.of(pid),
        ProcessHandle.of(pid)
            .map(ProcessHandle::descendants)
            .orElseGet(Stream::empty)
            .map(ProcessHandle::pid));
  }

  private static double own(long pid) {
    List<String> lines = lines(Path.of("/proc", Long.toString(pid), "stat"));
    if (lines.isEmpty()) {
      return 0;
    }
    String[] fields = lines.get(0).substring(lines.get(0).lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int field = 11; field <= 14; field++) {
      ticks += Long.parseLong(fields[field]);
    }
    return ticks / TICKS_A_SECOND;
  }

  private static long pssKiB(long pid) {
    return lines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException ended) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
