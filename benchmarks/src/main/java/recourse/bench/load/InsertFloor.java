package recourse.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The floor beneath a request that writes: the very rows one request has written, inserted by
 * pgbench into copies of their tables with the same indexes, in one transaction each. Rows of one
 * transaction are recognised by their {@code xmin}. Where the machine has no pgbench there is no
 * floor.
 */
public final class InsertFloor {
  private static final Pattern UUID_TEXT =
      Pattern.compile("'([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})'");
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
  private static final String TABLES =
      "select c.oid::regclass::text from pg_class c where c.relkind = 'r'"
          + " and c.relnamespace = 'public'::regnamespace order by 1";
  private static final String COLUMNS =
      """
      select quote_ident(a.attname),
             exists (select 1 from pg_index i
                      where i.indrelid = a.attrelid and i.indisunique
                        and a.attnum = any (i.indkey) and a.atttypid = 'text'::regtype)
        from pg_attribute a
       where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
         and a.attidentity = '' and a.attgenerated = ''
       order by a.attnum
      """;

  private final Connection database;

  /** Works on this database; it is the caller's to close. */
  public InsertFloor(Connection database) {
    this.database = database;
  }

  /** Whether this machine has pgbench. */
  public static boolean isToBeHad() {
    return Optional.ofNullable(System.getenv("PATH")).stream()
        .flatMap(path -> List.of(path.split(":")).stream())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
  }

  /**
   * Transactions a second.
   *
   * @param table in which the request left a row
   * @param id of that row
   */
  public double measure(String table, UUID id, int connections, int seconds, String url, Path home)
      throws SQLException, IOException, InterruptedException {
    run("drop schema if exists floor cascade");
    run("create schema floor");
    try {
      Path script = Files.writeString(home.resolve("floor.sql"), script(table, id));
      return pgbench(script, connections, seconds, url, home);
    } finally {
      run("drop schema floor cascade");
    }
  }

  private String script(String table, UUID id) throws SQLException {
    String transaction = text("select xmin::text from " + table + " where id = '" + id + "'");
    StringBuilder script = new StringBuilder("\\set n random(1, 9000000000000000000)\nbegin;\n");
    for (String each : texts(TABLES)) {
      List<String> rows = insertsOf(each, transaction);
      if (!rows.isEmpty()) {
        run("create table floor." + each + " (like public." + each + " including all)");
        rows.forEach(row -> script.append(row).append(";\n"));
      }
    }
    return script.append("commit;\n").toString();
  }

  /** Statements that insert the rows of a transaction again, with other ids. */
  private List<String> insertsOf(String table, String transaction) throws SQLException {
    Map<String, Boolean> columns = columnsOf(table);
    List<String> values = new ArrayList<>();
    columns.forEach(
        (column, isKey) ->
            values.add("quote_nullable(" + column + "::text)" + (isKey ? " || ' || :n'" : "")));
    String rows =
        "select concat_ws(', ', %s) from public.%s where xmin::text = '%s'"
            .formatted(String.join(", ", values), table, transaction);
    List<String> statements = new ArrayList<>();
    for (String row : texts(rows)) {
      statements.add(
          "insert into floor.%s (%s) values (%s)"
              .formatted(table, String.join(", ", columns.keySet()), otherIds(row)));
    }
    return statements;
  }

  private static String otherIds(String row) {
    return UUID_TEXT
        .matcher(row)
        .replaceAll(found -> Matcher.quoteReplacement("md5(:n || '" + found.group(1) + "')::uuid"));
  }

  private Map<String, Boolean> columnsOf(String table) throws SQLException {
    Map<String, Boolean> columns = new LinkedHashMap<>();
    try (PreparedStatement select = database.prepareStatement(COLUMNS)) {
      select.setString(1, table);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          columns.put(row.getString(1), row.getBoolean(2));
        }
      }
    }
    return columns;
  }

  private static double pgbench(Path script, int connections, int seconds, String url, Path home)
      throws IOException, InterruptedException {
    Path output = home.resolve("floor.log");
    int exit =
        new ProcessBuilder(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-j",
                "2",
                "-c",
                Integer.toString(connections),
                "-T",
                Integer.toString(seconds),
                "-f",
                script.toString(),
                url)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    String said = Files.readString(output);
    Matcher rate = RATE.matcher(said);
    if (exit != 0 || !rate.find()) {
      throw new IllegalStateException("pgbench failed: " + said);
    }
    return Double.parseDouble(rate.group(1));
  }

  private String text(String query) throws SQLException {
    return texts(query).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no row for " + query));
  }

  private List<String> texts(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  private void run(String statement) throws SQLException {
    try (Statement plain = database.createStatement()) {
      plain.execute(statement);
    }
  }
}
