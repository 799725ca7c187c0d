package recourse.metrics.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.eventlog.SqlEventLog;

/** Keeps the list entries beside the events they are drawn from. */
@NullUnmarked // still to be annotated
@ApplicationScoped
public class SqlListEntries {
  private static final Logger LOG = Logger.getLogger(SqlListEntries.class);
  private static final int ROWS_AT_A_TIME = 1_000;
  private static final String COLUMNS =
      """
      complaint_id, reference, received_at, channel, product, issue, source, customer_kind,
      priority, severity, team, handler, standing, acknowledged_at, resolved_at, outcome,
      reopenings, escalations, redress_minor, currency, csat, due_at, at_risk, overdue
      """;

  private static final String PROGRESS =
      """
      select p.rebuilt_at, p.changed::text as changed, p.last_id, log.rebuilt_at as log_rebuilt_at
        from list_progress p, log_progress log for update of p skip locked
      """;

  /** Only transactions that are all over: whoever still writes is seen the next time. */
  private static final String CHANGED =
      """
      select complaint_id, changed::text as changed from complaint_span
       where (changed, complaint_id) > (?::xid8, ?)
         and changed < pg_snapshot_xmin(pg_current_snapshot())
       order by complaint_span.changed, complaint_id limit ?
      """;

  private static final String NOTE =
      "update list_progress set rebuilt_at = ?, changed = ?::xid8, last_id = ?";
  private static final String DRAW =
      "insert into list_entry ("
          + COLUMNS
          + ") select * from unnest("
          + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (complaint_id) do update set "
          + updates();

  private final DataSource database;
  private final SqlEventLog log;

  SqlListEntries(DataSource database, SqlEventLog log) {
    this.database = database;
    this.log = log;
  }

  /** The last change that was drawn, of which state of the log. */
  private record Drawn(Instant rebuiltAt, String changed, UUID id) {
    /** A log that was rebuilt is drawn from its beginning. */
    static Drawn of(ResultSet row) throws SQLException {
      Instant rebuiltAt = instant(row, 4);
      return rebuiltAt.equals(instant(row, 1))
          ? new Drawn(rebuiltAt, row.getString("changed"), row.getObject("last_id", UUID.class))
          : new Drawn(rebuiltAt, "0", new UUID(0, 0));
    }
  }

  /**
   * Draws the entries of complaints that changed; tells how many. One replica does it at a time.
   */
  public int redraw(int atMost) {
    try (Connection connection = database.getConnection()) {
      List<Drawn> mine = new SqlQuery().say(PROGRESS).ask(connection, Drawn::of);
      return mine.isEmpty() ? 0 : redraw(connection, mine.get(0), atMost);
    } catch (SQLException failed) {
      throw new IllegalStateException("the list entries could not be drawn", failed);
    }
  }

  private int redraw(Connection connection, Drawn before, int atMost) throws SQLException {
    List<Drawn> changed =
        new SqlQuery()
            .say(CHANGED, before.changed(), before.id(), atMost)
            .ask(
                connection,
                row ->
                    new Drawn(before.rebuiltAt(), row.getString(2), row.getObject(1, UUID.class)));
    if (!changed.isEmpty()) {
      List<ListEntry> entries = new ArrayList<>();
      log.of(
          changed.stream().map(Drawn::id).toList(),
          histories -> histories.forEach(history -> draw(history, entries)));
      draw(connection, entries);
      note(connection, changed.get(changed.size() - 1));
    }
    return changed.size();
  }

  /** A history that cannot be drawn holds back no other. */
  private static void draw(EventHistory history, List<ListEntry> entries) {
    try {
      ListEntry entry = ListEntry.of(history);
      if (entry != null) {
        entries.add(entry);
      }
    } catch (RuntimeException strange) {
      LOG.errorf(strange, "no list entry can be drawn of complaint %s", history.complaintId());
    }
  }

  private static void draw(Connection connection, List<ListEntry> entries) throws SQLException {
    new SqlRows<>(entries)
        .column("uuid", ListEntry::complaintId)
        .column("text", ListEntry::reference)
        .column("timestamptz", ListEntry::receivedAt)
        .column("text", ListEntry::channel)
        .column("text", ListEntry::product)
        .column("text", ListEntry::issue)
        .column("text", ListEntry::source)
        .column("text", ListEntry::customerKind)
        .column("text", ListEntry::priority)
        .column("text", ListEntry::severity)
        .column("text", ListEntry::team)
        .column("text", ListEntry::handler)
        .column("text", ListEntry::standing)
        .column("timestamptz", ListEntry::acknowledgedAt)
        .column("timestamptz", ListEntry::resolvedAt)
        .column("text", ListEntry::outcome)
        .column("int4", ListEntry::reopenings)
        .column("int4", ListEntry::escalations)
        .column("int8", ListEntry::redressMinor)
        .column("text", ListEntry::currency)
        .column("int4", ListEntry::csat)
        .column("timestamptz", ListEntry::dueAt)
        .column("bool", ListEntry::atRisk)
        .column("bool", ListEntry::overdue)
        .write(connection, DRAW);
  }

  private static void note(Connection connection, Drawn last) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(NOTE)) {
      update.setObject(1, OffsetDateTime.ofInstant(last.rebuiltAt(), ZoneOffset.UTC));
      update.setString(2, last.changed());
      update.setObject(3, last.id());
      update.executeUpdate();
    }
  }

  /**
   * What is open, by age.
   *
   * @param bandsStart the youngest instant of receipt of each band but the first, newest first
   */
  public OpenNow openNow(String product, String channel, List<Instant> bandsStart) {
    SqlQuery query =
        new SqlQuery()
            .say("select count(*), min(received_at),")
            .say("percentile_disc(0.5) within group (order by received_at),")
            .say("count(*) filter (where at_risk), count(*) filter (where overdue)");
    Instant younger = null;
    for (Instant start : bandsStart) {
      query = band(query, start, younger);
      younger = start;
    }
    query = band(query, null, younger).say("from list_entry where standing = 'OPEN'");
    only(query, "product", product);
    only(query, "channel", channel);
    try (Connection connection = database.getConnection()) {
      return query.ask(connection, row -> openNow(row, bandsStart.size() + 1)).get(0);
    } catch (SQLException failed) {
      throw new IllegalStateException("the list entries could not be read", failed);
    }
  }

  private static SqlQuery band(SqlQuery query, Instant older, Instant younger) {
    query.say(", count(*) filter (where true");
    if (older != null) {
      query.say("and received_at > ?", older);
    }
    if (younger != null) {
      query.say("and received_at <= ?", younger);
    }
    return query.say(")");
  }

  private static OpenNow openNow(ResultSet row, int bands) throws SQLException {
    List<Long> byAge = new ArrayList<>();
    for (int band = 0; band < bands; band++) {
      byAge.add(row.getLong(6 + band));
    }
    return new OpenNow(
        row.getLong(1), byAge, instant(row, 3), instant(row, 2), row.getLong(4), row.getLong(5));
  }

  /** A page, newest first, behind the entry with this receipt and id; from the start if null. */
  List<ListEntry> page(ListFilter filter, Instant behindReceivedAt, UUID behindId, int limit) {
    SqlQuery query = chosen(filter);
    if (behindId != null) {
      query.say("and (received_at, complaint_id) < (?, ?)", behindReceivedAt, behindId);
    }
    query.say("order by received_at desc, complaint_id desc limit ?", limit);
    try (Connection connection = database.getConnection()) {
      return query.ask(connection, SqlListEntries::entry);
    } catch (SQLException failed) {
      throw new IllegalStateException("the list entries could not be read", failed);
    }
  }

  /** The entries of these complaints, as far as they are drawn, newest first. */
  public List<ListEntry> of(List<UUID> complaints) {
    if (complaints.isEmpty()) {
      return List.of();
    }
    SqlQuery query =
        new SqlQuery()
            .say("select")
            .say(COLUMNS)
            .say("from list_entry where complaint_id = any (?::uuid[])", complaints)
            .say("order by received_at desc, complaint_id desc");
    try (Connection connection = database.getConnection()) {
      return query.ask(connection, SqlListEntries::entry);
    } catch (SQLException failed) {
      throw new IllegalStateException("the list entries could not be read", failed);
    }
  }

  /** All of them, newest first, read as a stream in constant memory. */
  public void each(ListFilter filter, Consumer<ListEntry> reader) {
    SqlQuery query = chosen(filter).say("order by received_at desc, complaint_id desc");
    try (Connection connection = database.getConnection()) {
      boolean before = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        query.each(connection, ROWS_AT_A_TIME, SqlListEntries::entry, reader);
      } finally {
        connection.rollback();
        connection.setAutoCommit(before);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the list entries could not be read", failed);
    }
  }

  private static SqlQuery chosen(ListFilter filter) {
    SqlQuery query = new SqlQuery().say("select").say(COLUMNS).say("from list_entry where true");
    only(query, "product", filter.product());
    only(query, "issue", filter.issue());
    only(query, "channel", filter.channel());
    only(query, "team", filter.team());
    only(query, "handler", filter.handler());
    if (filter.from() != null) {
      query.say("and received_at >= ?", filter.from());
    }
    if (filter.to() != null) {
      query.say("and received_at < ?", filter.to());
    }
    if (filter.openSince() != null) {
      query.say("and received_at <= ?", filter.openSince());
    }
    if (filter.openUntil() != null) {
      query.say("and received_at > ?", filter.openUntil());
    }
    return switch (filter.selection()) {
      case ALL -> query;
      case OPEN -> query.say("and standing = 'OPEN'");
      case AT_RISK -> query.say("and standing = 'OPEN' and at_risk");
      case OVERDUE -> query.say("and standing = 'OPEN' and overdue");
      case REOPENED -> query.say("and reopenings > 0");
      case ESCALATED -> query.say("and escalations > 0");
    };
  }

  private static void only(SqlQuery query, String column, String value) {
    if (value != null) {
      query.say("and " + column + " = ?", value);
    }
  }

  private static ListEntry entry(ResultSet row) throws SQLException {
    return new ListEntry(
        row.getObject("complaint_id", UUID.class),
        row.getString("reference"),
        instant(row, 3),
        Channel.valueOf(row.getString("channel")),
        row.getString("product"),
        row.getString("issue"),
        row.getString("source"),
        CustomerKind.valueOf(row.getString("customer_kind")),
        value(Priority.class, row.getString("priority")),
        value(Severity.class, row.getString("severity")),
        row.getString("team"),
        row.getString("handler"),
        ListEntry.Standing.valueOf(row.getString("standing")),
        instant(row, 14),
        instant(row, 15),
        value(Outcome.class, row.getString("outcome")),
        row.getInt("reopenings"),
        row.getInt("escalations"),
        row.getObject("redress_minor", Long.class),
        row.getString("currency"),
        row.getObject("csat", Integer.class),
        instant(row, 22),
        row.getBoolean("at_risk"),
        row.getBoolean("overdue"));
  }

  private static <E extends Enum<E>> E value(Class<E> kind, String name) {
    return name == null ? null : Enum.valueOf(kind, name);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static String updates() {
    List<String> names = List.of(COLUMNS.strip().split(",\\s+"));
    return IntStream.range(1, names.size())
        .mapToObj(names::get)
        .map(name -> name + " = excluded." + name)
        .collect(Collectors.joining(", "));
  }
}
