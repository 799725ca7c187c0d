package recourse.bench.crowd;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import recourse.bench.load.ComplaintLife;
import recourse.bench.load.ProcessTimes;
import recourse.local.Folders;
import recourse.local.Service;
import recourse.local.stack.ProcessNumbers;
import recourse.local.stack.StackClient;
import recourse.local.stack.StackHome;
import recourse.local.stack.StackLayout;
import recourse.local.stack.StartProgress;

/** A stack of its own on free ports, in a folder that goes when it is closed. */
final class BenchStack implements AutoCloseable {
  private static final Duration STOP_WITHIN = Duration.ofSeconds(60);
  private static final Duration TOKEN_LIFETIME = Duration.ofHours(6);

  private final StackHome home;
  private final StackLayout layout;
  private final StackClient client;

  private BenchStack(Path checkout) {
    home = StackHome.made(Folders.temporary("bench"));
    layout = StackLayout.onFreePorts(checkout, home);
    client = new StackClient(checkout, home);
  }

  /** Starts it; ready when this returns. */
  static BenchStack start(Path checkout) {
    BenchStack stack = new BenchStack(checkout);
    stack.client.start(stack.layout, StartProgress.SILENT);
    return stack;
  }

  /** Stops everything and starts it again over the same data; how long it took to be ready. */
  Duration restart() {
    client.stop(STOP_WITHIN);
    Instant began = Instant.now();
    client.start(layout, StartProgress.SILENT);
    return Duration.between(began, Instant.now());
  }

  int port(Service service) {
    return Objects.requireNonNull(layout.servicePorts().get(service)).http();
  }

  String token(String role) {
    return home.tokens().mint(Set.of(role), role, TOKEN_LIFETIME);
  }

  ComplaintLife.Callers callers() {
    return new ComplaintLife.Callers(token("agent"), token("handler"), token("supervisor"));
  }

  /** A connection of the superuser. */
  Connection connect(Service service) throws SQLException {
    return DriverManager.getConnection("jdbc:" + address(service));
  }

  /** Where a database is, as libpq reads it. */
  String address(Service service) {
    return "postgresql://localhost:%d/%s?user=postgres&password=%s"
        .formatted(layout.postgresPort(), service.title(), superuserPassword());
  }

  Path log(String name) {
    return home.log(name);
  }

  Path folder() {
    return home.folder();
  }

  /** CPU seconds so far of each process and its children; the broker's are the supervisor's. */
  Map<String, Double> cpuSeconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      seconds.put(service.title(), ProcessTimes.cpuSeconds(pid(service.title())));
    }
    seconds.put("postgres", ProcessTimes.cpuSeconds(pid("postgres")));
    return seconds;
  }

  /** Proportional set size of everything that runs, in MiB. */
  double memoryMiB() {
    return ProcessTimes.memoryMiB(pid("supervisor"));
  }

  private long pid(String name) {
    return ProcessNumbers.find(home, name).orElseThrow().pid();
  }

  private String superuserPassword() {
    Properties passwords = new Properties();
    try (Reader reader = Files.newBufferedReader(home.folder().resolve("passwords.properties"))) {
      passwords.load(reader);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return passwords.getProperty("postgres");
  }

  @Override
  public void close() {
    client.stop(STOP_WITHIN);
    home.wipe();
  }
}
