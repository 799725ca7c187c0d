package recourse.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import recourse.local.Service;

/** One database and one role per service, each closed to the others. */
final class PostgresDatabases {
  private static final List<String> ROLE_LIMITS =
      List.of(
          "statement_timeout = '10s'",
          "lock_timeout = '3s'",
          "idle_in_transaction_session_timeout = '60s'",
          "synchronous_commit = 'on'");

  private final Connection connection;

  PostgresDatabases(Connection connection) {
    this.connection = connection;
  }

  /** Makes what is missing; running it again changes nothing. */
  void prepare(UnaryOperator<String> passwords) throws SQLException {
    for (Service service : Service.values()) {
      prepareRole(service.title(), passwords.apply(service.title()));
      prepareDatabase(service.title());
    }
    run("REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
    run("REVOKE CONNECT ON DATABASE template1 FROM PUBLIC");
  }

  private void prepareRole(String role, String password) throws SQLException {
    if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
      run("CREATE ROLE " + role + " LOGIN PASSWORD '" + password + "'");
    }
    for (String limit : ROLE_LIMITS) {
      run("ALTER ROLE " + role + " SET " + limit);
    }
  }

  private void prepareDatabase(String name) throws SQLException {
    if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      run("CREATE DATABASE " + name + " OWNER " + name);
    }
    run("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
  }

  private boolean exists(String query, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
