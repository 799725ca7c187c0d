package recourse.spine.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import recourse.spine.sql.SqlTemplate;

/** What lies sealed in the tables of a service with words, seen from a test. */
@ApplicationScoped
public class SealedColumns {
  private static final String WHOSE =
      """
      select k.owner from (select %2$s as word from %1$s where %3$s) w
        left join words_key k on k.id = cast(encode(substring(word, 2, 16), 'hex') as uuid)
       where length(word) > 0
      """;
  private static final String VALUES =
      "select distinct %2$s from %1$s where length(%2$s) > 0 and %3$s";

  @Inject SqlTemplate db;

  /**
   * Whose keys sealed what stands in a column; null for what no key there is sealed.
   *
   * @param column as {@code table.column}
   * @param rows a condition
   */
  public List<UUID> owners(String column, String rows) {
    return db.find(sql(WHOSE, column, rows), select -> {}, row -> row.getObject(1, UUID.class));
  }

  /** What stands in a column, as it lies there, each once. */
  public List<byte[]> values(String column, String rows) {
    return db.find(sql(VALUES, column, rows), select -> {}, row -> row.getBytes(1));
  }

  private static String sql(String sql, String column, String rows) {
    String[] parts = column.split("\\.", -1);
    return sql.formatted(parts[0], parts[1], rows);
  }
}
