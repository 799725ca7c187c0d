package recourse.acceptance.stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import recourse.local.Service;

/** The databases of the services, looked at from outside by one who may see everything. */
public final class Databases {
  private static final String TABLES =
      """
      select table_name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name
      """;

  private Databases() {}

  /** The one number that a query answers. */
  public static long number(Service service, String query) throws SQLException {
    try (Connection connection = connect(service);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Changes what time would have changed. */
  public static void write(Service service, String sql) throws SQLException {
    try (Connection connection = connect(service);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The names of a service's tables. */
  public static List<String> tables(Service service) throws SQLException {
    return texts(service, TABLES);
  }

  /** Every row of a table as text; bytes appear in hexadecimal. */
  public static List<String> rows(Service service, String table) throws SQLException {
    return texts(service, "select t::text from \"" + table + "\" t");
  }

  /** The one column that a query answers, as text. */
  public static List<String> texts(Service service, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = connect(service);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static Connection connect(Service service) throws SQLException {
    return RunningStack.stack().postgres().connectAsSuperuser(service.title());
  }
}
