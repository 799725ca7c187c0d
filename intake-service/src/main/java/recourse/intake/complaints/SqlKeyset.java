package recourse.intake.complaints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.spine.http.Cursor;

/**
 * A list that is read page by page, in the order of an instant and among equals of the id.
 *
 * @param condition which rows
 * @param at the field with the instant
 * @param latestFirst whether the order is turned round
 */
public record SqlKeyset(String condition, String at, boolean latestFirst) {
  /**
   * A page.
   *
   * @param values of the parameters of {@code condition}
   * @param after behind which row it begins
   */
  public <A> List<A> page(
      PanacheRepositoryBase<A, UUID> rows, Map<String, ?> values, Cursor after, int limit) {
    Parameters all = new Parameters();
    values.forEach(all::and);
    String further = "";
    if (after.at() != null) {
      all.and("afterAt", after.at()).and("afterId", after.id());
      further =
          " and (%1$s %2$s :afterAt or (%1$s = :afterAt and id %2$s :afterId))"
              .formatted(at, latestFirst ? "<" : ">");
    }
    String direction = latestFirst ? " desc" : "";
    return rows.find(condition + further + " order by " + at + direction + ", id" + direction, all)
        .page(0, limit)
        .list();
  }
}
