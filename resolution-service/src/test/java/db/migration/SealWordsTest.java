package db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import recourse.spine.sealing.WordKeys;
import recourse.spine.testing.Migrating;

/** Runs the migration against the tables as V94 left them, in a schema of its own. */
@QuarkusTest
class SealWordsTest {
  private static final int ROWS = 501;

  @Inject DataSource database;
  @Inject WordKeys keys;

  @Test
  void shouldSealEveryOpenWordAndLeaveNoneOpen() throws Exception {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      // given
      sql.execute("create schema before_v95; set search_path = before_v95");
      for (String[] table : V95__SealWords.TABLES.lines().map(line -> line.split(" ")).toList()) {
        sql.execute("create table %s (%s uuid)".formatted(table[0], table[1]));
        for (int word = 2; word < table.length; word++) {
          String type = table[word].endsWith("!") ? "text not null" : "text";
          sql.execute(
              "alter table %s add column %s %s"
                  .formatted(table[0], table[word].replace("!", ""), type));
        }
      }
      UUID spoken = UUID.randomUUID();
      UUID silent = UUID.randomUUID();
      sql.execute(
          "insert into case_proposal select '%s', 'wet ' || n from generate_series(1, %d) n"
              .formatted(spoken, ROWS));
      sql.execute("insert into case_proposal values ('%s', '')".formatted(silent));
      sql.execute("insert into letter values ('%s', '<p>drip</p>')".formatted(spoken));
      sql.execute("insert into letter values ('%s', null)".formatted(silent));

      // when
      new V95__SealWords().migrate(new Migrating(connection));

      // then
      List<byte[]> solutions =
          column(sql, "select solution from case_proposal where case_id = '" + spoken + "'");
      assertThat(solutions).extracting(keys::open).contains("wet 1", "wet 501").hasSize(ROWS);
      assertThat(column(sql, "select solution from case_proposal where case_id = '" + silent + "'"))
          .containsExactly(new byte[0]);
      assertThat(column(sql, "select html from letter where complaint_id = '" + spoken + "'"))
          .extracting(keys::open)
          .containsExactly("<p>drip</p>");
      assertThat(column(sql, "select html from letter where complaint_id = '" + silent + "'"))
          .containsOnlyNulls();
      assertThat(
              count(
                  sql,
                  "select count(*) from information_schema.columns"
                      + " where table_schema = 'before_v95' and data_type = 'text'"))
          .isZero();
      assertThat(
              count(
                  sql,
                  "select count(*) from information_schema.columns"
                      + " where table_schema = 'before_v95' and is_nullable = 'NO'"))
          .isEqualTo(4);
      sql.execute("drop schema before_v95 cascade; reset search_path");
    }
  }

  private static List<byte[]> column(Statement sql, String query) throws SQLException {
    List<byte[]> values = new ArrayList<>();
    try (ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        values.add(row.getBytes(1));
      }
    }
    return values;
  }

  private static int count(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
