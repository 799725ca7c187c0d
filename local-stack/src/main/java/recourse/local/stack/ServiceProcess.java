package recourse.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import recourse.local.ChildProcess;
import recourse.local.Service;
import recourse.local.StackFailure;

/** One replica of a service as a process of its own, which can be killed and started again. */
public final class ServiceProcess {
  private static final Duration START_PATIENCE = Duration.ofSeconds(120);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(25);
  private static final long LARGE_LOG_BYTES = 20L * 1024 * 1024;

  private final Service service;
  private final String instance;
  private final ServicePorts ports;
  private final ServiceCommand command;
  private final StackHome home;
  private volatile ChildProcess process;

  @SuppressWarnings("NullAway.Init") // the process is there once it was started
  ServiceProcess(
      Service service,
      String instance,
      ServicePorts ports,
      ServiceCommand command,
      StackHome home) {
    this.service = service;
    this.instance = instance;
    this.ports = ports;
    this.command = command;
    this.home = home;
  }

  /** Which service this is. */
  public Service service() {
    return service;
  }

  /** The stable name of this replica: the service's, or with a number. */
  public String instance() {
    return instance;
  }

  /** Address of the REST interface. */
  public URI url() {
    return URI.create("http://localhost:" + ports.http());
  }

  /** Address of health, metrics and OpenAPI. */
  public URI managementUrl() {
    return URI.create("http://localhost:" + ports.management());
  }

  /** The file with both outputs of the process. */
  public Path log() {
    return home.log(instance);
  }

  /** The operating system's number of the process. */
  public long pid() {
    return process.pid();
  }

  /** Whether the process runs, ready or not. */
  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** How the process ended; only after it did. */
  public int exitCode() {
    return process.exitCode();
  }

  /** Starts the process and returns before it is ready. */
  public void start() {
    putLargeLogAside();
    process =
        ChildProcess.start(
            "TERM", command.line(service), command.environment(service, instance, ports), log());
    ProcessNumbers.write(home, instance, process.pid());
  }

  /**
   * Waits until the service says that it is ready.
   *
   * @throws StackFailure if it ends or takes longer than two minutes
   */
  public void awaitReady() {
    Instant end = Instant.now().plus(START_PATIENCE);
    while (!isReady()) {
      if (!isAlive()) {
        throw new StackFailure(
            "The " + instance + " service ended with exit code " + exitCode() + seeLog());
      }
      if (Instant.now().isAfter(end)) {
        throw new StackFailure(
            "The "
                + instance
                + " service is not ready after "
                + START_PATIENCE.toSeconds()
                + " s"
                + seeLog());
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  /** Whether its readiness check answers 200 now. */
  public boolean isReady() {
    return Readiness.of(managementUrl()) == HttpURLConnection.HTTP_OK;
  }

  /** Asks it to stop, which it does after finishing what it has begun. */
  public void letGo() {
    if (process != null) {
      process.letGo();
    }
  }

  /** Asks it to stop and waits for it; kills it if it does not obey within 25 s. */
  public void stop() {
    if (process != null) {
      process.stop(STOP_PATIENCE);
      ProcessNumbers.forget(home, instance);
    }
  }

  /** Ends it without asking, as a power cut would. */
  public void kill() {
    process.kill();
  }

  private String seeLog() {
    return "; its log " + log() + " says why.";
  }

  private void putLargeLogAside() {
    try {
      if (Files.exists(log()) && Files.size(log()) > LARGE_LOG_BYTES) {
        Path aside = log().resolveSibling(log().getFileName() + ".1");
        Files.move(log(), aside, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new StackFailure("Cannot put aside " + log() + ": " + e.getMessage(), e);
    }
  }
}
