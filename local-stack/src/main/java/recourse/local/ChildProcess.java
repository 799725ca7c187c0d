package recourse.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A child process that cannot outlive this JVM.
 *
 * <p>The child's standard input is a pipe held by this JVM, watched by a small shell beside the
 * child. When the pipe closes, on purpose or because this JVM was killed, the watcher sends the
 * child the signal that asks it to stop.
 */
public final class ChildProcess {
  private static final String WATCHER =
      "exec 3<&0 </dev/null;"
          + " ( { cat <&3; kill -s \"$0\" $$; } >/dev/null 2>&1 & );"
          + " exec 3<&-; exec \"$@\"";

  private final Process process;

  private ChildProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts a program.
   *
   * @param stopSignal the signal, without SIG, by which this program stops in good order
   * @param log the file that receives both of its outputs, appended
   */
  public static ChildProcess start(
      String stopSignal, List<String> command, Map<String, String> environment, Path log) {
    List<String> leashed = new ArrayList<>(List.of("/bin/sh", "-c", WATCHER, stopSignal));
    leashed.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(leashed)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      return new ChildProcess(builder.start());
    } catch (IOException e) {
      throw new StackFailure("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
    }
  }

  /** The operating system's number of the child itself. */
  public long pid() {
    return process.pid();
  }

  /** Whether the child runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** How the child ended; only after it did. */
  public int exitCode() {
    return process.exitValue();
  }

  /** The child, for who waits for its end. */
  public Process process() {
    return process;
  }

  /** Asks the child to stop and returns at once. */
  public void letGo() {
    try {
      process.getOutputStream().close();
    } catch (IOException alreadyGone) {
      process.destroy();
    }
  }

  /** Ends the child and its own children without asking, as a power cut would. */
  public void kill() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    awaitEnd(Duration.ofSeconds(10));
    children.forEach(child -> child.onExit().join());
  }

  /**
   * Asks the child to stop and waits; a child that does not obey in time is killed.
   *
   * @return whether it stopped by itself
   */
  public boolean stop(Duration patience) {
    letGo();
    boolean obeyed = awaitEnd(patience);
    if (!obeyed) {
      kill();
    }
    return obeyed;
  }

  private boolean awaitEnd(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
