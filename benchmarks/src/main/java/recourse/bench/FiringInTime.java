package recourse.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import recourse.local.Folders;
import recourse.local.Ports;
import recourse.local.kafka.Kafka;
import recourse.local.postgres.Postgres;

/**
 * How long 10,000 deadlines that are due in the same second take to fire, and what a sweep costs
 * among a million open clocks. Arguments: the checkout, deadlines due, open clocks, replicas,
 * rounds. Ends with an error if any round takes longer than 5 s, if a deadline fires early or more
 * than once, or if a sweep reads clocks that are not due. The services fire 12,000 others first, as
 * services have that do not start this very minute.
 *
 * <p>The floor is bare PostgreSQL: the same rows updated and the same outbox rows inserted from one
 * connection, 200 to a transaction, with no service running: among all the open clocks, and with
 * nothing else open.
 */
public final class FiringInTime {
  private static final double PROMISE_SECONDS = 5;
  private static final int BATCH = 200;
  private static final int LOOKS = 300;
  private static final String CLAIM =
      "select * from deadline where look_at < now() order by look_at"
          + " fetch first 200 rows only for no key update skip locked";

  private final Connection database;
  private double worst;

  private FiringInTime(Connection database) {
    this.database = database;
  }

  /** Runs it and prints its figures. */
  public static void main(String[] arguments) throws Exception {
    Path checkout = Path.of(arguments.length > 0 ? arguments[0] : ".").toAbsolutePath();
    int due = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    int open = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
    int replicas = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 2;
    int rounds = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 3;
    Path home = Folders.temporary("bench");
    try (Postgres postgres = Postgres.kept(home, Ports.free());
        Kafka kafka = Kafka.temporary()) {
      kafka.createTopics();
      List<FollowupProcess> running = new ArrayList<>();
      try (Connection database = postgres.connectAsSuperuser("followup")) {
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 1; i <= replicas; i++) {
          FollowupProcess replica =
              new FollowupProcess(checkout, home, "followup-" + i, postgres, kafka);
          running.add(replica);
          replica.awaitReady(client);
        }
        FiringInTime bench = new FiringInTime(database);
        bench.looks("a sweep of an empty table");
        bench.warmUp();
        bench.fire(due, rounds, "nothing else open");
        bench.open(open);
        bench.looks("a sweep among " + open + " open clocks");
        bench.plan();
        bench.fire(due, rounds, open + " other clocks open");
        running.forEach(FollowupProcess::close);
        running.clear();
        bench.floor(due, rounds, open + " other clocks open");
        bench.run("truncate deadline");
        bench.floor(due, rounds, "nothing else open");
        bench.demandInTime();
      } finally {
        running.forEach(FollowupProcess::close);
      }
    } finally {
      Folders.delete(home);
    }
  }

  private void open(int many) throws SQLException {
    insert(many, "clock_timestamp() + make_interval(days => 30 + (g % 300), secs => g % 86400)");
    run("vacuum analyze deadline");
  }

  /** Open clocks that were warned of already; nothing wants to be looked at but their end. */
  private void insert(int many, String due) throws SQLException {
    run(
        """
        insert into deadline (id, version, complaint_id, status, started_at, due_at, look_at, open,
          computed_from, warned_at, state)
        select id, 0, complaint_id, 'RUNNING', started_at, due, due, true, 1, at_risk_at,
          jsonb_build_object(
            'span', jsonb_build_object('id', id, 'complaintId', complaint_id, 'kind', 'RESOLVE',
              'round', 1, 'startedAt', started_at, 'cancelled', false, 'held', false),
            'rule', jsonb_build_object('id', 'PROMISE-resolve', 'version', 'promise-2026-01',
              'paragraph', 'the organisation''s promise', 'lapses', false),
            'dueAt', due, 'atRiskAt', at_risk_at, 'target', 'PT80H', 'pauses', '[]'::jsonb,
            'pausedWorking', 'PT0S',
            'calendarVersion', 'Europe/London gb-eng MON-FRI 09:00-17:00')
        from (
          select gen_random_uuid() as id, gen_random_uuid() as complaint_id,
            clock_timestamp() - interval '10 days' as started_at,
            clock_timestamp() - interval '1 h' as at_risk_at, %2$s as due
            from generate_series(1, %1$d) g) clocks
        """
            .formatted(many, due));
  }

  /** As a service is that has fired before today. */
  private void warmUp() throws Exception {
    for (int round = 0; round < 3; round++) {
      Instant due = now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
      insert(4_000, "timestamptz '" + due + "'");
      awaitAll(due, 4_000);
    }
  }

  private void fire(int many, int rounds, String around) throws Exception {
    for (int round = 1; round <= rounds; round++) {
      Instant due = now().plusSeconds(many / 2_500 + 4).truncatedTo(ChronoUnit.SECONDS);
      insert(many, "timestamptz '" + due + "'");
      double last = awaitAll(due, many);
      System.out.printf(
          Locale.ROOT,
          "%,d due in the same second, %s, round %d: all fired %.2f s after%n",
          many,
          around,
          round,
          last);
      demandOnce(due, many);
      worst = Math.max(worst, last);
    }
  }

  /**
   * Seconds from the due time to the commit of the last breach, by the database's clock. It asks
   * for what is left by the index of the sweep, so that asking costs next to nothing.
   */
  private double awaitAll(Instant due, int many) throws Exception {
    String left = "select count(*) from deadline where look_at <= timestamptz '" + due + "'";
    Instant seen = now();
    for (long waiting = many; waiting > 0; ) {
      TimeUnit.MILLISECONDS.sleep(50);
      waiting = number(left);
      seen = now();
      if (waiting < many && !seen.isAfter(due)) {
        throw new IllegalStateException("fired early");
      }
      if (seen.isAfter(due.plusSeconds(120))) {
        throw new IllegalStateException(waiting + " did not fire in two minutes");
      }
    }
    return due.until(seen, ChronoUnit.MICROS) / 1e6;
  }

  private void demandInTime() {
    if (worst > PROMISE_SECONDS) {
      throw new IllegalStateException("%.2f s breaks the promise".formatted(worst));
    }
  }

  private void demandOnce(Instant due, int many) throws SQLException {
    String told =
        " from outbox where type = 'deadline.breached.v1' and occurred_at = timestamptz '"
            + due
            + "'";
    long times = number("select count(*)" + told);
    long clocks = number("select count(distinct aggregateid)" + told);
    if (times != many || clocks != many) {
      throw new IllegalStateException(clocks + " of " + many + " were told, " + times + " times");
    }
  }

  /** What the claim of a sweep costs when nothing is due, and the least any question costs. */
  private void looks(String what) throws SQLException {
    run("create table if not exists floor_look (look_at timestamptz)");
    run("create index if not exists floor_look_at on floor_look (look_at)");
    report(what, times(CLAIM));
    report(
        "  floor: an index of one empty column",
        times("select * from floor_look where look_at < now() order by look_at limit" + " 200"));
  }

  private double[] times(String sql) throws SQLException {
    double[] took = new double[LOOKS];
    try (PreparedStatement look = database.prepareStatement(sql)) {
      for (int i = -50; i < LOOKS; i++) {
        long begun = System.nanoTime();
        try (ResultSet rows = look.executeQuery()) {
          if (rows.next()) {
            throw new IllegalStateException("nothing was due");
          }
        }
        if (i >= 0) {
          took[i] = (System.nanoTime() - begun) / 1e6;
        }
      }
    }
    Arrays.sort(took);
    return took;
  }

  private static void report(String what, double[] took) {
    System.out.printf(
        Locale.ROOT,
        "%-50s p50 %.3f ms, p95 %.3f ms%n",
        what,
        took[LOOKS / 2],
        took[LOOKS * 95 / 100]);
  }

  private void plan() throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Statement statement = database.createStatement();
        ResultSet lines =
            statement.executeQuery("explain (analyze, buffers, costs off) " + CLAIM)) {
      while (lines.next()) {
        plan.append("  ").append(lines.getString(1)).append('\n');
      }
    }
    System.out.print(plan);
    if (plan.indexOf("deadline_look") < 0 || plan.indexOf("Seq Scan") >= 0) {
      throw new IllegalStateException("a sweep reads more than what is due");
    }
  }

  private void floor(int many, int rounds, String around) throws SQLException {
    for (int round = 1; round <= rounds; round++) {
      Instant due = now().minusSeconds(round);
      insert(many, "timestamptz '" + due + "'");
      long begun = System.nanoTime();
      int fired = BATCH;
      database.setAutoCommit(false);
      while (fired == BATCH) {
        fired = fireBare(due);
        database.commit();
      }
      database.setAutoCommit(true);
      System.out.printf(
          Locale.ROOT,
          "  floor, bare PostgreSQL, %s, round %d: %,d updates and outbox rows in %.2f s%n",
          around,
          round,
          many,
          (System.nanoTime() - begun) / 1e9);
    }
  }

  private int fireBare(Instant due) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (Statement claim = database.createStatement();
        ResultSet rows = claim.executeQuery(CLAIM)) {
      while (rows.next()) {
        ids.add(rows.getObject("id", UUID.class));
      }
    }
    try (PreparedStatement update =
            database.prepareStatement(
                "update deadline set status = 'BREACHED', breached_at = due_at, look_at ="
                    + " null, looked_at = ?, version = version + 1 where id = ?");
        PreparedStatement tell =
            database.prepareStatement(
                "insert into outbox (id, aggregatetype, aggregateid, type, payload, source,"
                    + " occurred_at, recorded_at, lane, topic, sent_at)"
                    + " values (?, 'complaint', ?, 'floor', ?, '/floor', ?, ?, 0, 'floor', ?)")) {
      for (UUID id : ids) {
        update.setTimestamp(1, Timestamp.from(due));
        update.setObject(2, id);
        update.addBatch();
        tell.setObject(1, UUID.randomUUID());
        tell.setObject(2, id);
        tell.setString(3, "x".repeat(250));
        tell.setObject(4, due.atOffset(ZoneOffset.UTC));
        tell.setObject(5, due.atOffset(ZoneOffset.UTC));
        tell.setObject(6, due.atOffset(ZoneOffset.UTC));
        tell.addBatch();
      }
      update.executeBatch();
      tell.executeBatch();
    }
    return ids.size();
  }

  private Instant now() throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select clock_timestamp()")) {
      row.next();
      return row.getTimestamp(1).toInstant();
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
