package recourse.bench.crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recourse.bench.load.ComplaintLife;
import recourse.bench.load.HttpConnection;
import recourse.local.Service;

/**
 * How many statements PostgreSQL executes for one life, and in a minute of a stack at rest. It
 * counts what the server's own log says it executed.
 */
record Statements(int quietSeconds) implements CrowdBench.Question {
  private static final Pattern EXECUTED =
      Pattern.compile("^@(\\w+)@ LOG: {2}(?:execute [^:]+|statement): (.*)");
  private static final int LIVES = 5;

  @Override
  public List<Measured> ask(BenchStack stack) throws Exception {
    Stillness.await(stack);
    log(stack, "all");
    try {
      List<Measured> figures = new ArrayList<>();
      long begin = Files.size(stack.log("postgres"));
      TimeUnit.SECONDS.sleep(quietSeconds);
      double atRest = count(stack, begin, "") * 60.0 / quietSeconds;
      figures.add(Measured.figure("statements a minute at rest", atRest, ""));
      begin = Files.size(stack.log("postgres"));
      long from = System.nanoTime();
      live(stack);
      Stillness.await(stack);
      double rested = atRest * (System.nanoTime() - from) / 60e9;
      figures.add(
          Measured.figure(
              "statements a life, all services", (count(stack, begin, "") - rested) / LIVES, ""));
      for (Service service : Service.values()) {
        figures.add(
            Measured.figure(
                "of these " + service.title() + ", rest included",
                (double) count(stack, begin, service.title()) / LIVES,
                ""));
      }
      return figures;
    } finally {
      log(stack, "none");
    }
  }

  private static void live(BenchStack stack) throws IOException {
    try (HttpConnection intake = new HttpConnection(stack.port(Service.INTAKE));
        HttpConnection resolution = new HttpConnection(stack.port(Service.RESOLUTION))) {
      ComplaintLife life = new ComplaintLife(stack.callers(), intake, resolution);
      for (int number = 0; number < LIVES; number++) {
        life.live("counted-" + UUID.randomUUID());
      }
    }
  }

  private static void log(BenchStack stack, String which) throws SQLException {
    try (Connection database = stack.connect(Service.INTAKE);
        Statement statement = database.createStatement()) {
      statement.execute("alter system set log_line_prefix = '@%d@ '");
      statement.execute("alter system set log_statement = '" + which + "'");
      statement.execute("select pg_reload_conf()");
    }
  }

  /** Statements since a place in the log that a service executed, or all; not those of our own. */
  private static long count(BenchStack stack, long begin, String service) throws IOException {
    Path log = stack.log("postgres");
    try (Stream<String> lines = Files.readString(log).substring((int) begin).lines()) {
      return lines
          .map(EXECUTED::matcher)
          .filter(Matcher::find)
          .filter(line -> service.isEmpty() || line.group(1).equals(service))
          .filter(line -> !line.group(2).contains("max(received_at)"))
          .filter(line -> !line.group(2).startsWith("SET "))
          .count();
    }
  }
}
