package recourse.spine.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/**
 * What lies sealed in the tables of a service with words, seen from a test. A place is {@code
 * table.column}, or {@code table.column.field} for what bears this name anywhere in a document.
 */
@ApplicationScoped
public class SealedColumns {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String IN_COLUMN = "select %2$s as word from %1$s where %4$s";
  private static final String IN_DOCUMENT =
      "select decode(value #>> '{}', 'base64') as word from %1$s"
          + " cross join jsonb_path_query(%2$s, 'strict $.**.%3$s', '{}', true) value where %4$s";
  private static final String WHOSE =
      "select k.owner from (%s) w left join words_key k"
          + " on k.id = cast(encode(substring(word, 2, 16), 'hex') as uuid) where length(word) > 0";

  @Inject SqlTemplate db;

  /**
   * Whose keys sealed what stands in a place; null for what no key there is sealed.
   *
   * @param rows a condition
   */
  public List<UUID> owners(String place, String rows) {
    return db.find(WHOSE.formatted(words(place, rows)), Row::uuid);
  }

  /** What stands in a place, as it lies there, each once. */
  public List<byte[]> values(String place, String rows) {
    return db.find(
        "select distinct word from (%s) w where length(word) > 0".formatted(words(place, rows)),
        Row::bytes);
  }

  /**
   * Puts a value wherever there is one in a place now; in a column of its own also where there is
   * none.
   *
   * @return how often
   */
  public int plant(String place, String rows, byte[] sealed) {
    String[] parts = parts(place);
    if (parts[2].isEmpty()) {
      return db.change("update %s set %s = ? where %s".formatted(parts[0], parts[1], rows), sealed);
    }
    return db
        .find(
            "select ctid::text as place, %s as document from %s where %s and %1$s is not null"
                .formatted(parts[1], parts[0], rows),
            row -> new Found(row.text("place"), row.text("document")))
        .stream()
        .mapToInt(found -> plant(found, parts[0], parts[1], parts[2], sealed))
        .sum();
  }

  private record Found(String place, String document) {}

  private int plant(Found row, String table, String column, String field, byte[] sealed) {
    try {
      JsonNode document = JSON.readTree(row.document());
      List<JsonNode> parents = document.findParents(field);
      parents.forEach(parent -> ((ObjectNode) parent).put(field, sealed));
      db.change(
          "update %s set %s = ?::jsonb where ctid = ?::tid".formatted(table, column),
          document.toString(),
          row.place());
      return parents.size();
    } catch (JsonProcessingException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }

  private static String words(String place, String rows) {
    String[] parts = parts(place);
    return (parts[2].isEmpty() ? IN_COLUMN : IN_DOCUMENT)
        .formatted(parts[0], parts[1], parts[2], rows);
  }

  private static String[] parts(String place) {
    return (place + "..").split("\\.", 4);
  }
}
