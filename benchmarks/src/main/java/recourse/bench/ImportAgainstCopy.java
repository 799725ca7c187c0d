package recourse.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import recourse.local.Folders;
import recourse.local.Ports;
import recourse.local.kafka.Kafka;
import recourse.local.postgres.Postgres;

/**
 * How fast intake's {@code POST /imports} takes complaints in, against PostgreSQL's own {@code
 * COPY} of the very same rows into the same tables with the same indexes, in the same run:
 * complaints, words, keys and outbox. Arguments: the checkout, lines per round, rounds.
 */
public final class ImportAgainstCopy {
  private static final List<String> TABLES =
      List.of("words_key", "complaint", "complaint_words", "outbox", "import_chunk");

  private final Connection database;
  private final Path folder;

  private ImportAgainstCopy(Connection database, Path folder) {
    this.database = database;
    this.folder = folder;
  }

  /** Runs it and prints a line a round. */
  public static void main(String[] arguments) throws Exception {
    Path checkout = Path.of(arguments.length > 0 ? arguments[0] : ".").toAbsolutePath();
    int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    Path home = Folders.temporary("bench");
    try (Postgres postgres = Postgres.kept(home, Ports.free());
        Kafka kafka = Kafka.temporary()) {
      kafka.createTopics();
      try (BenchedService intake = BenchedService.intake(checkout, home, postgres, kafka);
          Connection database = postgres.connectAsSuperuser("intake")) {
        new ImportAgainstCopy(database, home).run(intake, lines, rounds);
      }
    } finally {
      Folders.delete(home);
    }
  }

  private void run(BenchedService intake, int lines, int rounds) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    intake.awaitReady(client);
    post(client, intake, "warm-up", Math.min(lines, 10_000));
    awaitRelayed();
    System.out.println("round  import/s  copy/s  ratio  intake RSS MiB");
    for (int round = 1; round <= rounds; round++) {
      empty();
      double imported = lines / post(client, intake, "round-" + round, lines);
      awaitRelayed();
      double copied = lines / copySameRows();
      System.out.printf(
          Locale.ROOT,
          "%5d %9.0f %7.0f %6.2f %8d%n",
          round,
          imported,
          copied,
          imported / copied,
          residentMebibytes(intake.pid()));
    }
  }

  private static double post(HttpClient client, BenchedService intake, String source, int lines)
      throws IOException, InterruptedException {
    URI endpoint = intake.url("/imports?source=" + source);
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Authorization", "Bearer " + intake.token("importer"))
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> ImportLines.of(lines, 42)))
            .build();
    long begun = System.nanoTime();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (answer.statusCode() != 201 || !answer.body().contains("\"created\":" + lines)) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return seconds;
  }

  /** COPY out to files, empty the tables, COPY in again: only the last is timed. */
  private double copySameRows() throws SQLException, IOException {
    for (String table : TABLES) {
      try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
        database
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy (select %s from %s) to stdout".formatted(columns(table), table), file);
      }
    }
    empty();
    long begun = System.nanoTime();
    for (String table : TABLES) {
      try (InputStream file = Files.newInputStream(folder.resolve(table))) {
        String statement = "copy %s (%s) from stdin".formatted(table, columns(table));
        database.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, file);
      }
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** All but the outbox's sequence and what the relay writes into it. */
  private static String columns(String table) {
    return switch (table) {
      case "outbox" ->
          "id, aggregatetype, aggregateid, type, payload, source, occurred_at, recorded_at, lane,"
              + " sent_at";
      case "words_key" -> "id, owner, master, wrapped";
      case "complaint_words" -> "complaint_id, received_at, words";
      case "import_chunk" -> "run_id, last_line, refused, lines";
      default ->
          "id, version, reference, status, channel, received_at, recorded_at, customer_ref,"
              + " customer_kind, customer, product, issue, statement, data_protection, external_ref,"
              + " source, ending";
    };
  }

  private void empty() throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("truncate timeline_entry, " + String.join(", ", TABLES) + " cascade");
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
  }

  /** The relay shares the processors with the import; while COPY runs it has nothing to do. */
  private void awaitRelayed() throws SQLException, InterruptedException {
    try (Statement statement = database.createStatement()) {
      boolean waiting = true;
      while (waiting) {
        try (var rows =
            statement.executeQuery(
                "select exists (select from outbox where sent_at is null)"
                    + " or (select count(*) from timeline_entry)"
                    + " < (select count(*) from outbox)")) {
          rows.next();
          waiting = rows.getBoolean(1);
        }
        Thread.sleep(200);
      }
    }
  }

  private static long residentMebibytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
