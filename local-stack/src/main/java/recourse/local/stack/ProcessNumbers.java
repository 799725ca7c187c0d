package recourse.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import recourse.local.Service;
import recourse.local.StackFailure;

/** Process numbers noted in the home, believed only if such a process of this home exists. */
public final class ProcessNumbers {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private ProcessNumbers() {}

  /** Notes the number of a process that has the home's path in its command line. */
  static void write(StackHome home, String name, long pid) {
    try {
      Files.writeString(file(home, name), Long.toString(pid));
    } catch (IOException e) {
      throw new StackFailure("Cannot write into " + home.run() + ": " + e.getMessage(), e);
    }
  }

  static void forget(StackHome home, String name) {
    try {
      Files.deleteIfExists(file(home, name));
    } catch (IOException e) {
      throw new StackFailure("Cannot write into " + home.run() + ": " + e.getMessage(), e);
    }
  }

  /** The noted process, if it runs and is one of this home and not a stranger of that number. */
  public static Optional<ProcessHandle> find(StackHome home, String name) {
    try {
      long pid = Long.parseLong(Files.readString(file(home, name)).strip());
      return ProcessHandle.of(pid).filter(process -> belongsTo(home, pid));
    } catch (IOException | NumberFormatException neverNoted) {
      return Optional.empty();
    }
  }

  /** Ends what a stack that died badly left over: first the services, then PostgreSQL. */
  static void endLeftOvers(StackHome home) {
    for (Service service : Service.values()) {
      endLeftOver(home, service.title());
    }
    endLeftOver(home, "postgres");
  }

  private static void endLeftOver(StackHome home, String name) {
    find(home, name).ifPresent(ProcessNumbers::end);
    forget(home, name);
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException tooLong) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new StackFailure("Cannot wait for process " + process.pid() + ".", e);
    }
  }

  private static boolean belongsTo(StackHome home, long pid) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
          .contains(home.folder().toString());
    } catch (IOException gone) {
      return false;
    }
  }

  private static Path file(StackHome home, String name) {
    return home.run().resolve(name + ".pid");
  }
}
