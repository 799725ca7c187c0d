package recourse.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recourse.local.Ports;
import recourse.local.Service;

class PostgresTest {
  private static Postgres postgres;

  @TempDir Path home;

  @BeforeAll
  static void start() {
    postgres = Postgres.temporary();
  }

  @AfterAll
  static void stopAndLeaveNothing() {
    postgres.close();
    assertThat(ProcessHandle.of(postgres.pid())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void shouldGiveEachServiceADatabaseItMayUse(Service service) throws SQLException {
    String name = service.title();
    // when
    try (Connection connection = connect(postgres, name, name)) {
      run(connection, "CREATE TABLE note (text TEXT)");
      // then
      assertThat(ask(connection, "SHOW statement_timeout")).isEqualTo("10s");
      assertThat(ask(connection, "SHOW lock_timeout")).isEqualTo("3s");
      assertThat(ask(connection, "SHOW idle_in_transaction_session_timeout")).isEqualTo("1min");
      assertThat(ask(connection, "SHOW server_version")).startsWith("17.");
    }
  }

  @Test
  void shouldKeepARoleOutOfTheOthersDatabase() {
    // when // then
    assertThatThrownBy(() -> connect(postgres, "intake", "resolution"))
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void shouldRefuseAWrongPassword() {
    // when // then
    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.jdbcUrl("intake"), "intake", "guess"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void shouldKeepWhatWasCommittedThroughAKillAndARestart() throws Exception {
    int port = Ports.free();
    // given
    try (Postgres kept = Postgres.kept(home, port)) {
      try (Connection connection = connect(kept, "intake", "intake")) {
        run(connection, "CREATE TABLE note AS SELECT 'kept' AS text");
        assertThat(ask(connection, "SHOW fsync")).isEqualTo("on");
        assertThat(ask(connection, "SHOW synchronous_commit")).isEqualTo("on");
      }
      // when
      kept.kill();
      kept.restart();
      // then
      assertThat(note(kept)).isEqualTo("kept");
    }
    try (Postgres again = Postgres.kept(home, port)) {
      assertThat(note(again)).isEqualTo("kept");
    }
    assertThat(Files.getPosixFilePermissions(home.resolve("passwords.properties")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private static String note(Postgres server) throws SQLException {
    try (Connection connection = connect(server, "intake", "intake")) {
      return ask(connection, "SELECT text FROM note");
    }
  }

  private static Connection connect(Postgres server, String role, String database)
      throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(database), role, server.password(role));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
