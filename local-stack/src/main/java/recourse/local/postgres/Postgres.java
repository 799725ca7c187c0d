package recourse.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import recourse.local.ChildProcess;
import recourse.local.Folders;
import recourse.local.StackFailure;

/**
 * A real PostgreSQL 17 server with one database and one role per service.
 *
 * <p>{@link #temporary()} is for tests: fast, forgetful, gone when closed. {@link #kept} is for the
 * laptop: what it acknowledged survives a power cut.
 */
public final class Postgres implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String DRIVER_OPTIONS =
      "?connectTimeout=5&socketTimeout=15&loginTimeout=5&tcpKeepAlive=true"
          + "&reWriteBatchedInserts=true&ApplicationName=";

  private final PostgresSettings settings;
  private final PostgresPrograms programs;
  private ChildProcess server;

  @SuppressWarnings("NullAway.Init") // every way to make one starts the server
  private Postgres(PostgresSettings settings, PostgresPrograms programs) {
    this.settings = settings;
    this.programs = programs;
  }

  /** An empty server on a free port that does not wait for the disk; for tests only. */
  public static Postgres temporary() {
    PostgresSettings settings = PostgresSettings.temporary();
    return new Postgres(settings, PostgresPrograms.shared()).launch();
  }

  /**
   * The server whose folder lies in {@code home}; made on first use, found again later.
   *
   * @throws StackFailure in one sentence if it does not come up
   */
  public static Postgres kept(Path home, int port) {
    PostgresSettings settings = PostgresSettings.kept(home, port);
    return new Postgres(settings, PostgresPrograms.in(home.resolve("programs"))).launch();
  }

  /** Where it listens, on the loopback only. */
  public int port() {
    return settings.port();
  }

  /** The server's own process number, for tests that kill or freeze it. */
  public long pid() {
    return server.pid();
  }

  /** Whether the server process runs. */
  public boolean isAlive() {
    return server.isAlive();
  }

  /** How the server ended; only after it did. */
  public int exitCode() {
    return server.exitCode();
  }

  /** JDBC address of a service's database, with the time limits every service uses. */
  public String jdbcUrl(String service) {
    return address(service) + DRIVER_OPTIONS + service;
  }

  /** Password of a service's role; the role is named like the service. */
  public String password(String service) {
    return settings.password(service);
  }

  /** A connection of the superuser, for tests that look or disturb from outside. */
  public Connection connectAsSuperuser(String database) throws SQLException {
    return DriverManager.getConnection(
        address(database) + "?connectTimeout=5&loginTimeout=5",
        "postgres",
        settings.password("postgres"));
  }

  /** Ends the server without asking, as a power cut would. */
  public void kill() {
    server.kill();
  }

  /** Starts the server again after {@link #kill()} or {@link #close()} of a kept one. */
  public void restart() {
    start();
  }

  /** Stops in good order; a temporary server also forgets everything. */
  @Override
  public void close() {
    server.stop(Duration.ofSeconds(20));
    if (!settings.durable()) {
      Folders.delete(settings.folder());
    }
  }

  private Postgres launch() {
    Folders.made(settings.folder());
    if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
      initialise();
    }
    start();
    try (Connection connection = connectAsSuperuser("postgres")) {
      new PostgresDatabases(connection).prepare(settings::password);
    } catch (SQLException e) {
      close();
      throw new StackFailure("Cannot prepare the databases: " + e.getMessage(), e);
    }
    return this;
  }

  private void initialise() {
    Folders.delete(settings.data());
    Path passwordFile = settings.folder().resolve("first-password");
    Folders.writeSecret(passwordFile, settings.password("postgres"));
    List<String> arguments =
        new ArrayList<>(
            List.of("-D", settings.data().toString(), "-U", "postgres", "-A", "scram-sha-256"));
    arguments.addAll(List.of("--pwfile=" + passwordFile, "-E", "UTF8", "--locale=C"));
    arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    arguments.add(settings.durable() ? "--data-checksums" : "--no-sync");
    ChildProcess initdb = run("initdb", arguments);
    if (initdb.process().onExit().join().exitValue() != 0) {
      throw failure("PostgreSQL could not make its data folder");
    }
    deleteQuietly(passwordFile);
  }

  private void start() {
    server = run("postgres", settings.serverArguments());
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers()) {
      if (!server.isAlive() || Instant.now().isAfter(end)) {
        server.stop(Duration.ofSeconds(5));
        throw failure("PostgreSQL did not start");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private boolean answers() {
    try (Connection connection = connectAsSuperuser("postgres")) {
      return connection.isValid(5) && server.isAlive();
    } catch (SQLException notYet) {
      return false;
    }
  }

  private ChildProcess run(String program, List<String> arguments) {
    List<String> command = programs.command(program, arguments.toArray(new String[0]));
    return ChildProcess.start("INT", command, Map.of("LC_ALL", "C", "TZ", "UTC"), settings.log());
  }

  private StackFailure failure(String sentence) {
    return new StackFailure(sentence + "; its log " + settings.log() + " says why.");
  }

  private String address(String database) {
    return "jdbc:postgresql://localhost:" + settings.port() + "/" + database;
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StackFailure("Cannot delete " + file + ": " + e.getMessage(), e);
    }
  }
}
