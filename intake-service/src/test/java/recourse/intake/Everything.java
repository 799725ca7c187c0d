package recourse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import recourse.spine.sql.SqlTemplate;

/** Every row of every table of intake, as a dump would show it. */
@ApplicationScoped
public class Everything {
  @Inject SqlTemplate db;

  /** The dump. */
  public String dump() {
    return tables().stream().map(this::rows).collect(Collectors.joining("\n"));
  }

  /** How a text would look in the dump of a column of bytes. */
  public static String asBytes(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> tables() {
    return db.find(
        "select tablename from pg_tables where schemaname = 'public'",
        nothing -> {},
        row -> row.getString(1));
  }

  private String rows(String table) {
    return String.join(
        "\n",
        db.find("select t::text from " + table + " t", nothing -> {}, row -> row.getString(1)));
  }
}
