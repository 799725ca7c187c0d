package db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Runs the migration against tables as they were before it, in a schema of its own. */
@QuarkusTest
class PromisesByClockTest {
  private static final String BEFORE =
      """
      create schema before_v40;
      set search_path = before_v40;
      create table promise (complaint_id uuid, kind text, due_at timestamptz, running boolean);
      create table complaint (id uuid, due_at timestamptz);
      create table timeline_entry (complaint_id uuid, arrival bigint generated always as identity,
        type text, event text);
      """;
  private static final String COMPLAINT = "0190f5ac-0000-7000-8000-000000000001";

  @Inject DataSource database;

  @Test
  void shouldTellEveryPromiseAnewFromTheTimeline() throws Exception {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(BEFORE);
      try {
        migrateAndLook(sql);
      } finally {
        sql.execute("drop schema before_v40 cascade; reset search_path");
      }
    }
  }

  private static void migrateAndLook(Statement sql) throws SQLException, IOException {
    // given
    sql.execute("insert into complaint values ('" + COMPLAINT + "', null)");
    happened(sql, "deadline.set.v1", 1, "STATUTORY", "2026-06-02T10:00:00Z");
    happened(sql, "deadline.set.v1", 2, "STATUTORY", "2026-06-03T10:00:00Z");
    happened(sql, "deadline.set.v1", 3, "RESOLVE", "2026-06-20T10:00:00Z");
    happened(sql, "deadline.set.v1", 4, "TEAM", "2026-06-01T10:00:00Z");
    happened(sql, "deadline.met.v1", 1, "STATUTORY", "2026-06-02T10:00:00Z");
    happened(sql, "deadline.paused.v1", 3, "RESOLVE", null);

    // when
    sql.execute(migration());

    // then
    assertThat(rows(sql, "select clock, running, due_at is null from promise order by clock"))
        .containsExactly(clock(1) + " f f", clock(2) + " t f", clock(3) + " t t");
    assertThat(rows(sql, "select due_at = '2026-06-03T10:00:00Z' from complaint"))
        .containsExactly("t");
  }

  private static void happened(Statement sql, String type, int clock, String kind, String dueAt)
      throws SQLException {
    String due = dueAt == null ? "" : ",\"dueAt\":\"" + dueAt + "\"";
    sql.execute(
        "insert into timeline_entry (complaint_id, type, event) values ('%s', '%s', '%s')"
            .formatted(
                COMPLAINT,
                type,
                "{\"deadlineId\":\"%s\",\"kind\":\"%s\"%s}".formatted(clock(clock), kind, due)));
  }

  private static String clock(int number) {
    return "0190f5ac-0000-7000-8000-00000000001" + number;
  }

  private static List<String> rows(Statement sql, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = sql.executeQuery(query)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.add(result.getString(column));
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }

  private static String migration() throws IOException {
    try (InputStream script =
        PromisesByClockTest.class.getResourceAsStream("/db/migration/V40__promises_by_clock.sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
