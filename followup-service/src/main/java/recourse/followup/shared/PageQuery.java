package recourse.followup.shared;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A page by an instant and the id behind it, oldest first, with the filters that were asked for.
 */
public final class PageQuery {
  private final String sortKey;
  private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
  private Parameters parameters = new Parameters();

  public PageQuery(String sortKey) {
    this.sortKey = sortKey;
  }

  /** Any condition on the row. */
  public PageQuery matching(String condition) {
    conditions.add(condition);
    return this;
  }

  /** A value that a condition names. */
  public PageQuery with(String name, Object value) {
    parameters = parameters.and(name, value);
    return this;
  }

  public PageQuery where(String field, Object value) {
    if (value != null) {
      conditions.add(field + " = :" + field);
      parameters = parameters.and(field, value);
    }
    return this;
  }

  public PageQuery after(Instant at, UUID id) {
    if (at != null) {
      conditions.add("(%1$s > :afterAt or (%1$s = :afterAt and id > :afterId))".formatted(sortKey));
      parameters = parameters.and("afterAt", at).and("afterId", id);
    }
    return this;
  }

  public <A> List<A> list(PanacheRepositoryBase<A, UUID> rows, int limit) {
    String where = String.join(" and ", conditions);
    return rows.find(where + " order by " + sortKey + ", id", parameters).page(0, limit).list();
  }
}
