package recourse.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import recourse.contract.Catalogue;
import recourse.contract.ComplaintEvent;
import recourse.contract.Topics;
import recourse.local.Folders;
import recourse.local.Ports;
import recourse.local.kafka.Kafka;
import recourse.local.postgres.Postgres;
import recourse.spine.envelope.CloudEventHeaders;
import recourse.spine.envelope.EventCodec;

/**
 * How many events a second metrics takes in from the topic, and how long each figure takes over
 * HTTP among a million complaints, beside what bare PostgreSQL needs. Arguments: the checkout,
 * complaints told over the topic, complaints in all (the others are copies of these under new ids),
 * requests of each kind. Ends with an error if a figure's 95th percentile is above 150 ms, fewer
 * than 5,000 events a second are taken in or the dashboard's first paint takes more than a second.
 */
public final class KpisAmongAMillion {
  private static final double PROMISE_MS = 150;
  private static final double PROMISED_FACTS = 5_000;
  private static final int WARM_UP = 20;
  private static final int PASTS = 5;
  private static final int ENTRY_LOOKS = 300;
  private static final int BATCH = 1_000;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final Pattern NAME = Pattern.compile("\"name\":\"([a-z0-9_]+)\"");
  private static final Pattern FOLDED = Pattern.compile("\"eventsFolded\":(\\d+)");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Random random = new Random(42);
  private final BenchedService metrics;
  private final String token;
  private int pasts;

  private KpisAmongAMillion(BenchedService metrics) {
    this.metrics = metrics;
    this.token = metrics.token("ops");
  }

  /** Runs it and prints what was measured. */
  public static void main(String[] arguments) throws Exception {
    Path checkout = Path.of(arguments.length > 0 ? arguments[0] : ".").toAbsolutePath();
    int told = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40_000;
    int complaints = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
    int requests = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
    Path home = Folders.temporary("bench");
    try (Postgres postgres = Postgres.kept(home, Ports.free());
        Kafka kafka = Kafka.temporary()) {
      kafka.createTopics();
      long events = tell(kafka, told);
      double taken;
      try (BenchedService process = BenchedService.metrics(checkout, home, postgres, kafka)) {
        KpisAmongAMillion bench = new KpisAmongAMillion(process);
        process.awaitReady(bench.client);
        taken = bench.takeIn(events);
        try (Connection database = postgres.connectAsSuperuser("metrics")) {
          awaitEntries(database, told);
        }
      }
      double floor;
      try (Connection database = postgres.connectAsSuperuser("metrics")) {
        floor = bareInserts(database, events);
        copies(database, complaints / told - 1);
      }
      System.out.printf(
          Locale.ROOT,
          "%d events taken in: %.0f events/s; bare inserts of the same number: %.0f rows/s%n",
          events,
          taken,
          floor);
      long begun = System.nanoTime();
      try (BenchedService process = BenchedService.metrics(checkout, home, postgres, kafka)) {
        KpisAmongAMillion bench = new KpisAmongAMillion(process);
        process.awaitReady(bench.client);
        System.out.printf(
            Locale.ROOT,
            "%d complaints: ready after %.1f s, %d MiB resident%n",
            complaints,
            (System.nanoTime() - begun) / 1e9,
            residentMiB(process.pid()));
        double paint =
            new DashboardPaint(process.url("/"), bench.token)
                .measure(
                    List.of(
                        "from=2025-10-01&to=2025-10-28",
                        "from=2025-01-01&to=2025-12-31",
                        "from=2023-01-01&to=2025-12-31"));
        double worst = bench.ask(requests);
        System.out.printf("%d MiB resident afterwards%n", residentMiB(process.pid()));
        try (Connection database = postgres.connectAsSuperuser("metrics")) {
          bareQueries(database, complaints);
        }
        if (worst > PROMISE_MS || taken < PROMISED_FACTS || paint > DashboardPaint.PROMISE_MS) {
          throw new IllegalStateException(
              "the promise is broken: p95 %.1f ms, %.0f events/s, first paint %.0f ms"
                  .formatted(worst, taken, paint));
        }
      }
    } finally {
      Folders.delete(home);
    }
  }

  private static long tell(Kafka kafka, int complaints) {
    Lives lives = new Lives();
    long events = 0;
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers(), "linger.ms", 20),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (int i = 0; i < complaints; i++) {
        for (ComplaintEvent event : lives.next()) {
          producer.send(record(event));
          events++;
        }
      }
    }
    return events;
  }

  private static ProducerRecord<String, byte[]> record(ComplaintEvent event) {
    Headers headers =
        CloudEventHeaders.of(
            UUID.randomUUID(),
            Catalogue.wireName(event.getClass()),
            "/recourse/bench",
            event.complaintId(),
            event.occurredAt(),
            event.occurredAt().plusSeconds(1));
    return new ProducerRecord<>(
        Topics.COMPLAINT_LIFECYCLE,
        null,
        event.complaintId().toString(),
        EventCodec.write(event).getBytes(StandardCharsets.UTF_8),
        headers);
  }

  /** EventPublisher a second, from the first look at which some were in until all are. */
  private double takeIn(long events) throws IOException, InterruptedException {
    long first = 0;
    while (first == 0) {
      TimeUnit.MILLISECONDS.sleep(200);
      first = folded();
    }
    long begun = System.nanoTime();
    long now = first;
    while (now < events) {
      TimeUnit.MILLISECONDS.sleep(200);
      now = folded();
    }
    return (events - first) / ((System.nanoTime() - begun) / 1e9);
  }

  private long folded() throws IOException, InterruptedException {
    Matcher found = FOLDED.matcher(body("/projection"));
    return found.find() ? Long.parseLong(found.group(1)) : 0;
  }

  /** As many rows as events, in batches of the same size, into one table with one index. */
  private static double bareInserts(Connection database, long rows) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("create table bare (id uuid primary key, body bytea not null)");
    }
    database.setAutoCommit(false);
    byte[] body = new byte[45];
    long begun = System.nanoTime();
    try (PreparedStatement insert =
        database.prepareStatement(
            "insert into bare select id, ? from unnest(?::uuid[]) as id on conflict do nothing")) {
      for (long done = 0; done < rows; done += BATCH) {
        UUID[] ids = new UUID[(int) Math.min(BATCH, rows - done)];
        Arrays.setAll(ids, i -> UUID.randomUUID());
        insert.setBytes(1, body);
        insert.setArray(2, database.createArrayOf("uuid", ids));
        insert.executeUpdate();
        database.commit();
      }
    }
    database.setAutoCommit(true);
    return rows / ((System.nanoTime() - begun) / 1e9);
  }

  private static void awaitEntries(Connection database, int complaints)
      throws SQLException, InterruptedException {
    long drawn = 0;
    for (int looks = 0; drawn < complaints && looks < ENTRY_LOOKS; looks++) {
      TimeUnit.MILLISECONDS.sleep(200);
      try (Statement statement = database.createStatement();
          ResultSet row = statement.executeQuery("select count(*) from list_entry")) {
        row.next();
        drawn = row.getLong(1);
      }
    }
    if (drawn < complaints) {
      throw new IllegalStateException(drawn + " of " + complaints + " list entries are drawn");
    }
  }

  /** Histories and their list entries under new ids, as if every entry had been drawn already. */
  private static void copies(Connection database, int times) throws SQLException {
    database.setAutoCommit(false);
    try (Statement statement = database.createStatement()) {
      statement.execute("drop table bare");
      statement.execute(
          """
          create temporary table copy on commit drop as
          select complaint_id as original, gen_random_uuid() as id
            from complaint_span, generate_series(1, %d)
          """
              .formatted(times));
      statement.execute(
          """
          insert into event_log (complaint_id, sequence, event_id, type, source, occurred_at,
                                 recorded_at, data)
          select c.id, e.sequence, gen_random_uuid(), e.type, e.source, e.occurred_at,
                 e.recorded_at, e.data || jsonb_build_object('complaintId', c.id)
            from copy c join event_log e on e.complaint_id = c.original
          """);
      statement.execute(
          """
          insert into complaint_span (complaint_id, first_at, last_at, changed)
          select c.id, s.first_at, s.last_at, pg_current_xact_id()
            from copy c join complaint_span s on s.complaint_id = c.original
          """);
      String columns = columnsOfEntries(statement);
      statement.execute(
          """
          insert into list_entry (complaint_id, %s)
          select c.id, %s from copy c join list_entry on complaint_id = c.original
          """
              .formatted(columns, columns));
      statement.execute(
          """
          update list_progress
             set changed = pg_current_xact_id(), last_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
          """);
      database.commit();
      database.setAutoCommit(true);
      statement.execute("vacuum analyze event_log");
      statement.execute("vacuum analyze complaint_span");
      statement.execute("vacuum analyze list_entry");
    }
  }

  private static String columnsOfEntries(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            """
            select string_agg(column_name, ', ') from information_schema.columns
             where table_name = 'list_entry' and column_name <> 'complaint_id'
            """)) {
      row.next();
      return row.getString(1);
    }
  }

  private double ask(int requests) throws IOException, InterruptedException {
    System.out.printf("%-44s %8s %8s %8s%n", "figure over HTTP (ms)", "p50", "p95", "max");
    double worst = 0;
    for (String name : names()) {
      worst = Math.max(worst, measure(name, requests, WARM_UP, () -> question("names=" + name)));
    }
    for (Map.Entry<String, Supplier<String>> kind : reports().entrySet()) {
      measure(kind.getKey(), Math.max(10, requests / 4), WARM_UP, kind.getValue());
    }
    measure("first question about a day a month ago", PASTS, 1, () -> past("2025-11"));
    measure("first question about a day two years ago", PASTS, 1, () -> past("2023-12"));
    return worst;
  }

  private List<String> names() throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    Matcher found = NAME.matcher(body("/kpis?from=2024-01-01&to=2024-01-01"));
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  private Map<String, Supplier<String>> reports() {
    Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
    kinds.put(
        "one figure, as reported a day before the end",
        () -> "/kpis?names=csat&from=2025-10-01&to=2025-12-31&asOf=2025-12-30T00:00:00Z");
    kinds.put("all figures of a month", () -> "/kpis?from=2024-06-01&to=2024-06-30");
    kinds.put(
        "all figures of a month by product",
        () -> "/kpis?from=2024-06-01&to=2024-06-30&by=product");
    kinds.put("all figures of a year", () -> "/kpis?from=2024-01-01&to=2024-12-31");
    kinds.put(
        "all figures of three years by month",
        () -> "/kpis?from=2023-01-01&to=2025-12-31&by=month");
    return kinds;
  }

  /** A month, a quarter, a year or all; whole or broken down; one in three of one product. */
  private String question(String names) {
    int days = new int[] {30, 91, 365, 3 * 365}[random.nextInt(4)];
    LocalDate from = FIRST.plusDays(random.nextInt(3 * 365 - days + 1));
    String by =
        new String[] {"", "&by=product", "&by=product,channel", "&by=team,week", "&by=month"}
            [random.nextInt(5)];
    String only = random.nextInt(3) == 0 ? "&product=Product-" + random.nextInt(40) : "";
    return "/kpis?" + names + "&from=" + from + "&to=" + from.plusDays(days - 1L) + by + only;
  }

  /** A figure of the month before, as it was reported on a day nobody has asked about yet. */
  private String past(String month) {
    LocalDate end = LocalDate.parse(month + "-01").minusDays(1);
    pasts++;
    return "/kpis?names=csat&from=%s&to=%s&asOf=%s-%02dT00:00:00Z"
        .formatted(end.withDayOfMonth(1), end, month, pasts % 28 + 1);
  }

  private double measure(String name, int requests, int warmUp, Supplier<String> question)
      throws IOException, InterruptedException {
    double[] took = new double[requests];
    for (int i = -warmUp; i < requests; i++) {
      String path = question.get();
      long begun = System.nanoTime();
      body(path);
      if (i >= 0) {
        took[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(took);
    double p95 = took[(int) Math.ceil(requests * 0.95) - 1];
    System.out.printf(
        Locale.ROOT,
        "%-44s %8.1f %8.1f %8.1f%n",
        name,
        took[requests / 2],
        p95,
        took[requests - 1]);
    return p95;
  }

  private String body(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(metrics.url(path))
            .header("Authorization", "Bearer " + token)
            .timeout(Duration.ofMinutes(5))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** The same questions put to a table that has nothing but what they need. */
  private static void bareQueries(Connection database, int complaints) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(
          """
          create table bare as
          select received, received + random() * random() * interval '58 days' as resolved,
                 'Product-' || floor(random() * 40) as product,
                 'Channel-' || floor(random() * 6) as channel
            from (select timestamptz '2023-01-01' + random() * interval '1095 days' as received
                    from generate_series(1, %d)) as complaint
          """
              .formatted(complaints));
      statement.execute("create index on bare (received)");
      statement.execute("create index on bare (resolved)");
      statement.execute("vacuum analyze bare");
      bare(statement, "count of a year", "count(*)", "received", "");
      bare(statement, "median of a year", MEDIAN, "resolved", "");
      bare(statement, "median of a year by product, channel", MEDIAN, "resolved", "group by 1, 2");
    }
  }

  private static final String MEDIAN =
      "percentile_disc(0.5) within group (order by extract(epoch from resolved - received))";

  private static void bare(Statement statement, String name, String value, String by, String parts)
      throws SQLException {
    String sql =
        "select %s %s from bare where %s >= '2024-01-01' and %s < '2025-01-01' %s"
            .formatted(parts.isEmpty() ? "" : "product, channel,", value, by, by, parts);
    double[] took = new double[20];
    for (int i = -3; i < took.length; i++) {
      long begun = System.nanoTime();
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          rows.getObject(1);
        }
      }
      if (i >= 0) {
        took[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "%-44s %8.1f %8.1f %8.1f%n",
        "bare PostgreSQL: " + name,
        took[10],
        took[18],
        took[19]);
  }

  private static long residentMiB(long pid) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1_024;
      }
    }
    return 0;
  }
}
