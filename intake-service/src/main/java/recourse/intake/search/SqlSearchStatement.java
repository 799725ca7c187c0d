package recourse.intake.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recourse.intake.complaints.Complaint;

/**
 * A search as SQL. Values of small closed sets (status, channel, tokens of words) stand in the
 * statement itself, so that the planner knows how common they are; whatever a caller wrote is a
 * parameter.
 *
 * <p>A search for words looks at the months of receipt from the latest back, at twice as many each
 * time, until its page is full: so it never looks at many more than it shows. Product and issue are
 * looked up like words; as those of earlier days are among them, they are compared once more. Where
 * the words are common, or other filters are the narrower, the planner goes along the order of the
 * page and looks the words up. By due time, only the months are looked at from which a promise
 * runs. How common words are the planner's statistics tell.
 */
final class SqlSearchStatement {
  private static final int FURTHEST_LOOKS = 12;
  private static final long RARE = 6_000;
  private static final long COMMON = 50_000;

  private final ComplaintQuery search;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  SqlSearchStatement(ComplaintQuery search) {
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
    if (search.order() == ComplaintQuery.Order.DUE) {
      conditions.add("due_at is not null");
    }
    if (search.behindAt() != null) {
      conditions.add(behind());
      values.put("at", search.behindAt());
      values.put("id", search.behindId());
    }
  }

  private String behind() {
    return search.order() == ComplaintQuery.Order.DUE
        ? "(due_at, id) > (cast(:at as timestamptz), cast(:id as uuid))"
        : "(complaint.received_at, id) < (cast(:at as timestamptz), cast(:id as uuid))";
  }

  private void narrow(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  List<Complaint> run(EntityManager session, SqlWordStatistics words) {
    if (search.words() == null) {
      return ask(session, page("select * from complaint", search.limit()));
    }
    long held = words.estimate("select from complaint_words where " + holds());
    if (search.order() == ComplaintQuery.Order.DUE) {
      String months = held > COMMON ? "" : " and " + in(sinceEarliestOpen(words)) + " offset 0";
      return ask(session, page(joined(holds() + months), search.limit()));
    }
    return held > (isForWordsAlone() ? COMMON : RARE) || isOfFew()
        ? ask(session, alongTheOrder())
        : backThroughTheMonths(session, words);
  }

  /** Then they are found by whose they are, whatever words they hold. */
  private boolean isOfFew() {
    return search.customerRef() != null || search.externalRef() != null;
  }

  private String alongTheOrder() {
    return isForWordsAlone()
        ? within(holds(), search.limit())
        : page(joined(holds()), search.limit());
  }

  private ReceiptMonths.Span sinceEarliestOpen(SqlWordStatistics words) {
    long first = ReceiptMonths.of(words.earliestOpen());
    return new ReceiptMonths.Span(first, Math.max(first, ReceiptMonths.of(words.latest())));
  }

  private boolean isForWordsAlone() {
    return Stream.of(
            search.customerRef(),
            search.status(),
            search.channel(),
            search.product(),
            search.issue(),
            search.externalRef())
        .allMatch(Objects::isNull);
  }

  private List<Complaint> backThroughTheMonths(EntityManager session, SqlWordStatistics words) {
    List<Complaint> found = new ArrayList<>();
    long last = ReceiptMonths.of(latest(words));
    for (int look = 0; look < FURTHEST_LOOKS && found.size() < search.limit(); look++) {
      ReceiptMonths.Span span = new ReceiptMonths.Span(last - (1L << look) + 1, last);
      int missing = search.limit() - found.size();
      String held = holds() + " and " + in(span);
      found.addAll(
          ask(
              session,
              isForWordsAlone()
                  ? within(held, missing)
                  : page(joined(held + " offset 0"), missing)));
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

  private Instant latest(SqlWordStatistics words) {
    return Stream.of(search.behindAt(), search.to())
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElseGet(words::latest);
  }

  /** The words find the page alone; the rest of the complaint is looked up for it only. */
  private String within(String held, int limit) {
    String where =
        Stream.of(
                held,
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

  /** With {@code offset 0} behind the words, the planner begins with them. */
  private static String joined(String held) {
    return """
        select complaint.* from complaint join
          (select complaint_id from complaint_words where %s) as found on id = complaint_id
        """
        .formatted(held);
  }

  private static String in(ReceiptMonths.Span span) {
    return "words && %s and received_at >= '%s' and received_at < '%s'"
        .formatted(literal(span.each()), span.begin(), span.end());
  }

  private String page(String all, int limit) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String order =
        search.order() == ComplaintQuery.Order.DUE
            ? "due_at, id"
            : "complaint.received_at desc, complaint.id desc";
    return "%s%s order by %s limit %d".formatted(all, where, order, limit);
  }

  private String holds() {
    Set<Long> tokens = new TreeSet<>(search.words());
    tokens.addAll(SubjectTokens.of(search.product(), search.issue()));
    return "words @> " + literal(tokens);
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
