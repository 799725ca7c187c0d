package recourse.intake.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import recourse.intake.model.Complaint;
import recourse.intake.model.Search;

/**
 * A search as SQL. Values of small closed sets (status, channel, tokens of words) stand in the
 * statement itself, so that the planner knows how common they are; whatever a caller wrote is a
 * parameter.
 */
final class SqlSearch {
  private final Search search;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  SqlSearch(Search search) {
    this.search = search;
    narrow("customer_ref = :customer", "customer", search.customerRef());
    narrow("product = :product", "product", search.product());
    narrow("issue = :issue", "issue", search.issue());
    narrow("external_ref = :external", "external", search.externalRef());
    narrow("received_at >= :from", "from", search.from());
    narrow("received_at < :to", "to", search.to());
    if (search.status() != null) {
      conditions.add("status = '" + search.status() + "'");
    }
    if (search.channel() != null) {
      conditions.add("channel = '" + search.channel() + "'");
    }
    if (search.order() == Search.Order.DUE) {
      conditions.add("due_at is not null");
    }
    if (search.behindAt() != null) {
      conditions.add(behind());
      values.put("at", search.behindAt());
      values.put("id", search.behindId());
    }
  }

  private String behind() {
    return search.order() == Search.Order.DUE
        ? "(due_at, id) > (cast(:at as timestamptz), cast(:id as uuid))"
        : "(received_at, id) < (cast(:at as timestamptz), cast(:id as uuid))";
  }

  private void narrow(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  /** The statement; its parameters are named. */
  String sql() {
    String words = "";
    if (search.words() != null) {
      words = " join complaint_words on complaint_id = id";
      conditions.add("words @> " + literal(search.words()));
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String order = search.order() == Search.Order.DUE ? "due_at, id" : "received_at desc, id desc";
    return "select complaint.* from complaint%s%s order by %s limit %d"
        .formatted(words, where, order, search.limit());
  }

  private static String literal(Set<Long> tokens) {
    return tokens.stream()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "cast('{", "}' as bigint[])"));
  }

  @SuppressWarnings("unchecked")
  List<Complaint> run(EntityManager session) {
    Query query = session.createNativeQuery(sql(), Complaint.class);
    values.forEach(query::setParameter);
    return query.getResultList();
  }
}
