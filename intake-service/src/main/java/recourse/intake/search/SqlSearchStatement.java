package recourse.intake.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.ComplaintStatus;
import recourse.intake.complaints.ComplaintStep;
import recourse.intake.complaints.ComplaintView;
import recourse.spine.http.Cursor;
import recourse.spine.sql.SqlTemplate;

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
  private static final Pattern NAMED = Pattern.compile(":([a-z]\\w*)");
  private static final String COLUMNS =
      """
      id, reference, status, channel, product, issue, complaint.received_at, recorded_at,
      acknowledged_at, due_at, erased_at, version\
      """;

  private final ComplaintQuery query;
  private final Cursor after;
  private final int limit;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  SqlSearchStatement(ComplaintQuery query, Cursor after, int limit) {
    this.query = query;
    this.after = after;
    this.limit = limit;
    narrow("customer_ref = :customer", "customer", query.customerRef());
    narrow("product = :product", "product", query.product());
    narrow("issue = :issue", "issue", query.issue());
    narrow("external_ref = :external", "external", query.externalRef());
    narrow("complaint.received_at >= :from", "from", query.from());
    narrow("complaint.received_at < :to", "to", query.to());
    if (query.status() != null) {
      conditions.add("status = '" + query.status() + "'");
    }
    if (query.channel() != null) {
      conditions.add("channel = '" + query.channel() + "'");
    }
    if (query.order() == ComplaintQuery.Order.DUE) {
      conditions.add("due_at is not null");
    }
    if (after.at() != null) {
      conditions.add(
          query.order() == ComplaintQuery.Order.DUE
              ? "(due_at, id) > (:at, :id)"
              : "(complaint.received_at, id) < (:at, :id)");
      values.put("at", after.at());
      values.put("id", after.id());
    }
  }

  private void narrow(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  List<ComplaintView> run(SqlTemplate db, Predicate<String> hasRole) {
    Source source = sql -> ask(db, sql, hasRole);
    if (query.words() == null) {
      return source.find(page("select %s from complaint".formatted(COLUMNS), limit));
    }
    SqlWordStatistics words = new SqlWordStatistics(db);
    String held = holds(query.words());
    long holding = words.estimate("select from complaint_words where " + held);
    if (query.order() == ComplaintQuery.Order.DUE) {
      String months = holding > COMMON ? "" : " and " + in(sinceEarliestOpen(words)) + " offset 0";
      return source.find(page(joined(held + months), limit));
    }
    return holding > (query.isForWordsAlone() ? COMMON : RARE) || query.isOfFew()
        ? source.find(query.isForWordsAlone() ? within(held, limit) : page(joined(held), limit))
        : backThroughTheMonths(source, held, words);
  }

  private ReceiptMonths.Span sinceEarliestOpen(SqlWordStatistics words) {
    long first = ReceiptMonths.of(words.earliestOpen());
    return new ReceiptMonths.Span(first, Math.max(first, ReceiptMonths.of(words.latest())));
  }

  private List<ComplaintView> backThroughTheMonths(
      Source source, String held, SqlWordStatistics words) {
    List<ComplaintView> found = new ArrayList<>();
    long last = ReceiptMonths.of(latest(words));
    for (int look = 0; look < FURTHEST_LOOKS && found.size() < limit; look++) {
      ReceiptMonths.Span span = new ReceiptMonths.Span(last - (1L << look) + 1, last);
      int missing = limit - found.size();
      String heldThen = held + " and " + in(span);
      found.addAll(
          source.find(
              query.isForWordsAlone()
                  ? within(heldThen, missing)
                  : page(joined(heldThen + " offset 0"), missing)));
      last = span.first() - 1;
      if (span.begin().isBefore(earliest())) {
        break;
      }
    }
    return found;
  }

  private Instant earliest() {
    return query.from() == null ? Instant.EPOCH : query.from();
  }

  private Instant latest(SqlWordStatistics words) {
    return Stream.of(after.at(), query.to())
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElseGet(words::latest);
  }

  /** The words find the page alone; the rest of the complaint is looked up for it only. */
  private String within(String held, int most) {
    String where =
        Stream.of(
                held,
                query.from() == null ? null : "received_at >= :from",
                query.to() == null ? null : "received_at < :to",
                after.at() == null ? null : "(received_at, complaint_id) < (:at, :id)")
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" and "));
    return """
        select %s from complaint join
          (select complaint_id from complaint_words where %s
            order by received_at desc, complaint_id desc limit %d) as found on id = complaint_id
         order by received_at desc, id desc
        """
        .formatted(COLUMNS, where, most);
  }

  /** With {@code offset 0} behind the words, the planner begins with them. */
  private static String joined(String held) {
    return """
        select %s from complaint join
          (select complaint_id from complaint_words where %s) as found on id = complaint_id
        """
        .formatted(COLUMNS, held);
  }

  private static String in(ReceiptMonths.Span span) {
    return "words && %s and received_at >= '%s' and received_at < '%s'"
        .formatted(literal(span.each()), span.begin(), span.end());
  }

  private String page(String all, int most) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String order =
        query.order() == ComplaintQuery.Order.DUE
            ? "due_at, id"
            : "complaint.received_at desc, complaint.id desc";
    return "%s%s order by %s limit %d".formatted(all, where, order, most);
  }

  private String holds(Set<Long> words) {
    Set<Long> tokens = new TreeSet<>(words);
    tokens.addAll(SubjectTokens.of(query.product(), query.issue()));
    return "words @> " + literal(tokens);
  }

  private static String literal(Collection<Long> tokens) {
    return tokens.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "cast('{", "}' as bigint[])"));
  }

  /** Where a statement of this search finds something. */
  private interface Source {
    List<ComplaintView> find(String sql);
  }

  private List<ComplaintView> ask(SqlTemplate db, String sql, Predicate<String> hasRole) {
    List<Object> given = new ArrayList<>();
    String positional =
        NAMED
            .matcher(sql)
            .replaceAll(
                name -> {
                  given.add(Objects.requireNonNull(values.get(name.group(1))));
                  return "?";
                });
    return db.find(
        positional,
        select -> {
          int position = 0;
          for (Object value : given) {
            select.setObject(
                ++position, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
          }
        },
        row -> view(row, hasRole));
  }

  private static ComplaintView view(ResultSet row, Predicate<String> hasRole) throws SQLException {
    ComplaintStatus status = ComplaintStatus.valueOf(row.getString("status"));
    Instant acknowledgedAt = instant(row, "acknowledged_at");
    return new ComplaintView(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        status,
        Channel.valueOf(row.getString("channel")),
        row.getString("product"),
        row.getString("issue"),
        Objects.requireNonNull(instant(row, "received_at")),
        Objects.requireNonNull(instant(row, "recorded_at")),
        acknowledgedAt,
        instant(row, "due_at"),
        ComplaintStep.allowed(
            status, acknowledgedAt != null, instant(row, "erased_at") != null, hasRole),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
