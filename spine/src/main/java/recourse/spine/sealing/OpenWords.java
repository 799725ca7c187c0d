package recourse.spine.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/**
 * Seals words that lay open in a database, in bites; each column keeps its name and becomes one of
 * bytes. For a migration.
 */
@NullUnmarked
public final class OpenWords {
  private static final int BITE = 500;

  private final WordKeys keys;

  /** Those to be sealed with these keys. */
  public OpenWords(WordKeys keys) {
    this.keys = keys;
  }

  /**
   * Seals those of one table.
   *
   * @param owner the column or expression that says whose a row is
   * @param words the columns with words; a ! behind one that is never null
   */
  public void seal(Connection connection, String table, String owner, List<String> words)
      throws SQLException {
    Table open = new Table(table, owner, words.stream().map(w -> w.replace("!", "")).toList());
    run(connection, open.each("add column sealed_%s bytea"));
    seal(connection, open);
    run(connection, open.each("drop column %s"));
    for (String word : words) {
      String name = word.replace("!", "");
      run(connection, open.alter("rename column sealed_%1$s to %1$s", name));
      if (word.endsWith("!")) {
        run(connection, open.alter("alter column %s set not null", name));
      }
    }
  }

  private record Table(String name, String owner, List<String> words) {
    String alter(String change, String word) {
      return "alter table " + name + " " + change.formatted(word);
    }

    String each(String change) {
      return "alter table " + name + " " + listed(change::formatted);
    }

    String listed(Function<String, String> of) {
      return words.stream().map(of).collect(Collectors.joining(", "));
    }
  }

  private record Row(String place, UUID owner, List<String> texts) {}

  private void seal(Connection connection, Table table) throws SQLException {
    String rows =
        "select ctid::text, %s, %s from %s where coalesce(%2$s) is not null"
            .formatted(table.owner(), table.listed(word -> word), table.name());
    String update =
        "update %s set %s where ctid = ?::tid"
            .formatted(table.name(), table.listed("sealed_%s = ?"::formatted));
    try (PreparedStatement select = connection.prepareStatement(rows);
        PreparedStatement write = connection.prepareStatement(update)) {
      select.setFetchSize(BITE);
      try (ResultSet found = select.executeQuery()) {
        List<Row> bite = new ArrayList<>();
        while (found.next()) {
          bite.add(row(found, table.words().size()));
          if (bite.size() == BITE) {
            write(bite, write);
          }
        }
        write(bite, write);
      }
    }
  }

  private static Row row(ResultSet found, int words) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      texts.add(found.getString(i + 3));
    }
    return new Row(found.getString(1), found.getObject(2, UUID.class), texts);
  }

  private void write(List<Row> bite, PreparedStatement write) throws SQLException {
    Map<UUID, DataKey> held = keys.of(bite.stream().map(Row::owner).distinct().toList());
    for (Row row : bite) {
      int position = 0;
      for (String text : row.texts()) {
        write.setBytes(++position, sealed(text, held.get(row.owner())));
      }
      write.setString(++position, row.place());
      write.addBatch();
    }
    write.executeBatch();
    bite.clear();
  }

  private static byte[] sealed(String text, DataKey key) {
    if (text == null) {
      return null;
    }
    return text.isEmpty() ? new byte[0] : key.close(text);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
