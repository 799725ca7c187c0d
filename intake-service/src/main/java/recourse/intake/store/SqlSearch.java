package recourse.intake.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recourse.intake.model.Complaint;
import recourse.intake.model.Months;
import recourse.intake.model.Search;

/**
 * A search as SQL. Values of small closed sets (status, channel, tokens of words) stand in the
 * statement itself, so that the planner knows how common they are; whatever a caller wrote is a
 * parameter.
 *
 * <p>A search for words alone looks at the months of receipt from the latest back, at twice as many
 * each time, until its page is full: so it never looks at many more than it shows. One with other
 * filters begins with the words where they are rare, and with the filters where they are not; how
 * rare they are the planner's statistics tell.
 */
final class SqlSearch {
  private static final int FURTHEST_LOOKS = 12;
  private static final long RARE = 6_000;

  private final Search search;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  SqlSearch(Search search) {
    this.search = search;
    narrow("customer_ref = :customer", "customer", search.customerRef());
    narrow("product = :product", "product", search.product());
    narrow("issue = :issue", "issue", search.issue());
    narrow("external_ref = :external", "external", search.externalRef());
    narrow("complaint.received_at >= :from", "from", search.from());
    narrow("complaint.received_at < :to", "to", search.to());
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
        : "(complaint.received_at, id) < (cast(:at as timestamptz), cast(:id as uuid))";
  }

  private void narrow(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  /** What the store can tell of words before it looks for them. */
  interface Words {
    /** How many complaints hold all that this statement selects, roughly. */
    long estimate(String select);

    /** The latest receipt of all. */
    Instant latest();
  }

  List<Complaint> run(EntityManager session, Words words) {
    if (search.words() == null) {
      return ask(session, page("select * from complaint", search.limit()));
    }
    return isForWordsAlone()
        ? backThroughTheMonths(session, words)
        : ask(session, page("select complaint.* from " + joined(words), search.limit()));
  }

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

  private List<Complaint> backThroughTheMonths(EntityManager session, Words words) {
    List<Complaint> found = new ArrayList<>();
    long last = Months.of(latest(words));
    for (int look = 0; look < FURTHEST_LOOKS && found.size() < search.limit(); look++) {
      Months.Span span = new Months.Span(last - (1L << look) + 1, last);
      found.addAll(ask(session, within(span, search.limit() - found.size())));
      last = span.first() - 1;
      if (span.begin().isBefore(earliest())) {
        break;
      }
    }
    return found;
  }

  private Instant earliest() {
    return search.from() == null ? Instant.EPOCH : search.from();
  }

  private Instant latest(Words words) {
    return Stream.of(search.behindAt(), search.to())
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElseGet(words::latest);
  }

  /**
   * The words of some months find the page; the rest of the complaint is looked up for it alone.
   */
  private String within(Months.Span span, int limit) {
    String where =
        Stream.of(
                holds(),
                "words && " + literal(span.each()),
                "received_at >= '" + span.begin() + "'",
                "received_at < '" + span.end() + "'",
                search.from() == null ? null : "received_at >= :from",
                search.to() == null ? null : "received_at < :to",
                search.behindAt() == null
                    ? null
                    : "(received_at, complaint_id) < (cast(:at as timestamptz), cast(:id as uuid))")
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" and "));
    return """
        select complaint.* from complaint join
          (select complaint_id from complaint_words where %s
            order by received_at desc, complaint_id desc limit %d) as found on id = complaint_id
         order by received_at desc, id desc
        """
        .formatted(where, limit);
  }

  private String joined(Words words) {
    String select = "select complaint_id from complaint_words where " + holds();
    if (words.estimate(select) > RARE) {
      return "complaint join (" + select + ") as found on id = complaint_id";
    }
    // offset 0 keeps the planner from looking each complaint's words up
    return "complaint join (" + select + " offset 0) as found on id = complaint_id";
  }

  private String page(String all, int limit) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String order =
        search.order() == Search.Order.DUE
            ? "due_at, id"
            : "complaint.received_at desc, complaint.id desc";
    return "%s%s order by %s limit %d".formatted(all, where, order, limit);
  }

  private String holds() {
    return "words @> " + literal(search.words().stream().sorted().toList());
  }

  private static String literal(Collection<Long> tokens) {
    return tokens.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "cast('{", "}' as bigint[])"));
  }

  @SuppressWarnings("unchecked")
  private List<Complaint> ask(EntityManager session, String sql) {
    Query query = session.createNativeQuery(sql, Complaint.class);
    values.forEach(
        (name, value) -> {
          if (sql.contains(":" + name)) {
            query.setParameter(name, value);
          }
        });
    return query.getResultList();
  }
}
