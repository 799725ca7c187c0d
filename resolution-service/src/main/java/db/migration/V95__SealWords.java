package db.migration;

import io.quarkus.arc.Arc;
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
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import recourse.spine.sealing.DataKey;
import recourse.spine.sealing.WordKeys;

/** Seals what people wrote, in bites; each column keeps its name and becomes one of bytes. */
public class V95__SealWords extends BaseJavaMigration {
  private static final int BITE = 500;

  /** Each table, the column that says whose row it is, and those with words; ! is never null. */
  static final String TABLES =
      """
      case_clarification case_id question answer
      case_proposal case_id solution! rationale answer_words
      case_proposal_option case_id option!
      case_resolution case_id situation task result reasons
      case_action case_id action result
      case_escalation case_id note
      case_reopening case_id words
      redress id rationale
      redress_option case_id option!
      redress_offer case_id counter_words
      letter complaint_id html
      case_plan id responsibility promised_action
      case_task case_id what
      inquiry id finding symptom
      inquiry_evidence case_id stated_by reference words
      inquiry_standard case_id standard! edition application
      inquiry_weighing case_id because
      inquiry_why case_id question answer
      aftermath id worked to_improve
      suggestion complaint_id text because
      preventive_action id action indicator unit
      """;

  @Override
  public void migrate(Context context) throws SQLException {
    WordKeys keys = Arc.container().instance(WordKeys.class).get();
    for (Table table : TABLES.lines().map(Table::of).toList()) {
      run(context.getConnection(), table.each("add column sealed_%s bytea"));
      seal(context.getConnection(), table, keys);
      run(context.getConnection(), table.each("drop column %s"));
      for (String word : table.words()) {
        run(context.getConnection(), table.alter("rename column sealed_%1$s to %1$s", word));
      }
      for (String word : table.neverNull()) {
        run(context.getConnection(), table.alter("alter column %s set not null", word));
      }
    }
  }

  private record Table(String name, String owner, List<String> words, List<String> neverNull) {
    static Table of(String line) {
      List<String> parts = List.of(line.split(" ", -1));
      List<String> words = parts.subList(2, parts.size());
      return new Table(
          parts.get(0),
          parts.get(1),
          words.stream().map(word -> word.replace("!", "")).toList(),
          words.stream().filter(w -> w.endsWith("!")).map(w -> w.replace("!", "")).toList());
    }

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

  private static void seal(Connection connection, Table table, WordKeys keys) throws SQLException {
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
            write(bite, write, keys);
          }
        }
        write(bite, write, keys);
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

  private static void write(List<Row> bite, PreparedStatement write, WordKeys keys)
      throws SQLException {
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
