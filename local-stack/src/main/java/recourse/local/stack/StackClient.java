package recourse.local.stack;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import recourse.local.StackFailure;

/** A home as seen from the shell: starts its supervisor, watches it, stops it. */
public final class StackClient {
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final List<String> SUPERVISOR_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx384m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Duser.timezone=UTC",
          "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tTZ %4$s %3$s %5$s%6$s%n");

  private final Path checkout;
  private final StackHome home;

  public StackClient(Path checkout, StackHome home) {
    this.checkout = checkout;
    this.home = home;
  }

  /** Whether a supervisor keeps a stack here. */
  public boolean isRunning() {
    return StackLock.isHeld(home);
  }

  /** Waits for the processes of a stack that died badly and ends those that do not go. */
  public void endLeftOvers() {
    ProcessNumbers.endLeftOvers(home);
  }

  /** The supervisor's process, if it runs. */
  public Optional<ProcessHandle> supervisor() {
    return ProcessNumbers.find(home, "supervisor");
  }

  /**
   * Starts a supervisor in a session of its own and returns when its stack is ready.
   *
   * @throws StackFailure in one sentence if it does not become ready
   */
  public void start(StackLayout layout, StartProgress progress) {
    ServiceCommand.demandBuilt(checkout);
    DiskSpace.demand(home.folder(), DiskSpace.NEEDED);
    layout.save();
    StartReport.fresh(home);
    follow(launch()::isAlive, progress);
  }

  /** Waits until the stack that somebody else starts here is ready; at once if it is. */
  public void awaitReady(StartProgress progress) {
    follow(this::isRunning, progress);
  }

  private void follow(BooleanSupplier alive, StartProgress progress) {
    StartReport report = StartReport.of(home);
    int read = 0;
    boolean ready = false;
    while (!ready) {
      boolean wasAlive = alive.getAsBoolean();
      List<String> lines = report.lines();
      for (String line : lines.subList(read, lines.size())) {
        ready |= report(line, progress);
      }
      read = lines.size();
      if (!ready && !wasAlive) {
        throw new StackFailure(
            "The supervisor ended unexpectedly; its log " + home.log("supervisor") + " says why.");
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /**
   * Asks the supervisor to stop and waits.
   *
   * @return whether everything stopped in good order within the time
   */
  public boolean stop(Duration patience) {
    supervisor().ifPresent(ProcessHandle::destroy);
    Instant end = Instant.now().plus(patience);
    while (isRunning()) {
      if (Instant.now().isAfter(end)) {
        supervisor().ifPresent(ProcessHandle::destroyForcibly);
        return false;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return true;
  }

  private Process launch() {
    List<String> line = new ArrayList<>();
    line.add("setsid");
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(SUPERVISOR_FLAGS);
    line.addAll(List.of("-cp", ownCopyOfThisJar() + ":" + System.getProperty("java.class.path")));
    line.addAll(List.of(Supervisor.class.getName(), checkout.toString(), home.folder().toString()));
    try {
      Files.createDirectories(home.logs());
      return new ProcessBuilder(line)
          .directory(home.folder().toFile())
          .redirectErrorStream(true)
          .redirectInput(new File("/dev/null"))
          .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log("supervisor").toFile()))
          .start();
    } catch (IOException e) {
      throw new StackFailure("Cannot start the supervisor: " + e.getMessage(), e);
    }
  }

  /** The supervisor runs from a copy, so that a build under its feet does not make it stumble. */
  private Path ownCopyOfThisJar() {
    URL jar = Supervisor.class.getProtectionDomain().getCodeSource().getLocation();
    Path copy = home.run().resolve("local-stack.jar");
    try {
      Path source = Path.of(jar.toURI());
      if (Files.isDirectory(source)) {
        return source;
      }
      return Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | URISyntaxException e) {
      throw new StackFailure("Cannot copy " + jar + " to " + copy + ": " + e.getMessage(), e);
    }
  }

  /** Passes on one line of the report and answers whether it was the last. */
  private static boolean report(String line, StartProgress progress) {
    String[] words = line.split("\t", -1);
    switch (words[0]) {
      case "begun" -> progress.begun(words[1]);
      case "done" -> progress.done(words[1], Duration.ofMillis(Long.parseLong(words[2])));
      case "failed" -> throw new StackFailure(words[1]);
      default -> {
        return true;
      }
    }
    return false;
  }
}
