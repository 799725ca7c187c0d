package recourse.spine.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list: the rows behind the last one of the page before, in the order of an instant and
 * the id, with the filters that were asked for. The same for aggregates (conditions in HQL, see
 * {@code AggregateRepository.page}) and for tables ({@link SqlTemplate#find(String, PageQuery,
 * SqlTemplate.RowReader)}). Rows must differ in instant and id, so that no row is left out or shown
 * twice while others come and go.
 */
public final class PageQuery {
  private final String key;
  private final String id;
  private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
  private final Map<String, @Nullable Object> values = new HashMap<>();
  private boolean latestFirst;
  private int limit = Integer.MAX_VALUE;

  private PageQuery(String key, String id) {
    this.key = key;
    this.id = id;
  }

  /** In the order of this field or column, oldest first. */
  public static PageQuery by(String key) {
    return new PageQuery(key, "id");
  }

  /** In the order of this field or column, oldest first, where the id is not called {@code id}. */
  public static PageQuery by(String key, String id) {
    return new PageQuery(key, id);
  }

  /** The other way round. */
  public PageQuery latestFirst() {
    latestFirst = true;
    return this;
  }

  /** Only rows of this value; all when it is null. */
  public PageQuery is(String field, @Nullable Object value) {
    String name = field.replace('.', '_');
    return where(field + " = :" + name, name, value);
  }

  /** Only rows that fulfil this. */
  public PageQuery where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Only rows that fulfil this, which names one value; all when the value is null. */
  public PageQuery where(String condition, String name, @Nullable Object value) {
    return value == null ? this : where(condition).with(name, value);
  }

  /** A value that a condition names. */
  public PageQuery with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Only rows behind this one, the last of the page before; from the beginning when it is null. */
  public PageQuery after(@Nullable Instant at, @Nullable UUID lastId) {
    if (at != null && lastId != null) {
      String comparison = latestFirst ? "<" : ">";
      where("(%s, %s) %s (:afterAt, :afterId)".formatted(key, id, comparison))
          .with("afterAt", at)
          .with("afterId", lastId);
    }
    return this;
  }

  /** At most so many rows. */
  public PageQuery limit(int most) {
    limit = most;
    return this;
  }

  public int limit() {
    return limit;
  }

  /** The conditions and the order. */
  public String where() {
    String way = latestFirst ? " desc" : "";
    return String.join(" and ", conditions) + " order by " + key + way + ", " + id + way;
  }

  /** The values of the conditions, by name. */
  public Map<String, @Nullable Object> values() {
    return values;
  }

  String sql() {
    return where() + " limit " + limit;
  }
}
