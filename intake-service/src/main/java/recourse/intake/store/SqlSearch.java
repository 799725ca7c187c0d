package recourse.intake.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recourse.intake.model.Complaint;
import recourse.intake.model.Search;

/**
 * A search as SQL. Values of small closed sets (status, channel, tokens of words) stand in the
 * statement itself, so that the planner knows how common they are; whatever a caller wrote is a
 * parameter.
 */
final class SqlSearch {
  private static final String WORDS = "select complaint_id as id, words from complaint_words";
  private static final String WORDED =
      """
      select id from (select complaint_id as id, received_at, words from complaint_words) as worded\
      """;

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
    if (search.words() == null) {
      return page("select * from complaint");
    }
    conditions.add("words @> " + literal(search.words()));
    return isForWordsAlone()
        ? "select complaint.* from complaint join (%s) as found using (id) order by %s"
            .formatted(page(WORDED), order())
        : page("select complaint.* from complaint join (" + WORDS + ") as worded using (id)");
  }

  /** Then the index of words finds the page alone, in its order. */
  private boolean isForWordsAlone() {
    return search.order() == Search.Order.RECEIVED
        && Stream.of(
                search.customerRef(),
                search.status(),
                search.channel(),
                search.product(),
                search.issue(),
                search.externalRef())
            .allMatch(Objects::isNull);
  }

  private String page(String all) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return "%s%s order by %s limit %d".formatted(all, where, order(), search.limit());
  }

  private String order() {
    return search.order() == Search.Order.DUE ? "due_at, id" : "received_at desc, id desc";
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
