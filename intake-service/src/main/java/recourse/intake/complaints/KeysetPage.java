package recourse.intake.complaints;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list that is read page by page, in the order of an instant and among equals of the id.
 *
 * @param rows which rows, as a query without an order, with {@code where}
 * @param at the field with the instant
 * @param latestFirst whether the order is turned round
 */
public record KeysetPage<T>(Class<T> type, String rows, String at, boolean latestFirst) {
  /**
   * A page.
   *
   * @param values of the parameters of {@code rows}
   * @param behind only what comes behind this instant, or at it behind the id; null for the first
   * @param behindId see above
   */
  public List<T> page(
      EntityManager session, Map<String, ?> values, Instant behind, UUID behindId, int limit) {
    Map<String, Object> all = new HashMap<>(values);
    if (behind != null) {
      all.put("behind", behind);
      all.put("behindId", behindId);
    }
    TypedQuery<T> query = session.createQuery(statement(behind != null), type);
    all.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  private String statement(boolean further) {
    String beyond = latestFirst ? "<" : ">";
    String direction = latestFirst ? "desc" : "asc";
    String condition =
        further
            ? " and (%1$s %2$s :behind or (%1$s = :behind and id %2$s :behindId))"
                .formatted(at, beyond)
            : "";
    return rows + condition + " order by " + at + " " + direction + ", id " + direction;
  }
}
