package recourse.metrics.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.eventlog.SqlEventLog;

/** Keeps the cards beside the stories they are drawn from. */
@ApplicationScoped
class SqlListEntries implements ListEntries {
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
      select p.shelf, p.changed::text as changed, p.last_id, now.shelf as in_use
        from card_progress p, shelf now where now.state = 'IN_USE' for update of p skip locked
      """;

  /** Only transactions that are all over: whoever still writes is seen the next time. */
  private static final String CHANGED =
      """
      select complaint_id, events, changed::text as changed from story
       where shelf = ? and (changed, complaint_id) > (?::xid8, ?)
         and changed < pg_snapshot_xmin(pg_current_snapshot())
       order by story.changed, complaint_id limit ?
      """;

  private static final String NOTE =
      "update card_progress set shelf = ?, changed = ?::xid8, last_id = ?";
  private static final String DRAW =
      "insert into card ("
          + COLUMNS
          + ") select * from unnest("
          + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (complaint_id) do update set "
          + updates();

  private final DataSource database;
  private final SqlEventLog shelves;

  @Inject
  SqlListEntries(DataSource database, SqlEventLog shelves) {
    this.database = database;
    this.shelves = shelves;
  }

  /** The last change that was drawn. */
  private record Drawn(int shelf, String changed, UUID id) {
    private static final Drawn NOTHING = new Drawn(0, "0", new UUID(0, 0));

    /** A shelf that was not in use before is drawn from its beginning. */
    static Drawn of(ResultSet row) throws SQLException {
      int inUse = row.getInt("in_use");
      return row.getInt("shelf") == inUse
          ? new Drawn(inUse, row.getString("changed"), row.getObject("last_id", UUID.class))
          : new Drawn(inUse, NOTHING.changed(), NOTHING.id());
    }
  }

  private record Changed(EventHistory story, String changed) {}

  @Override
  public int redraw(int atMost) {
    try (Connection connection = database.getConnection()) {
      List<Drawn> mine = new SqlQuery().say(PROGRESS).ask(connection, Drawn::of);
      return mine.isEmpty() ? 0 : redraw(connection, mine.get(0), atMost);
    } catch (SQLException failed) {
      throw new IllegalStateException("the cards could not be drawn", failed);
    }
  }

  private int redraw(Connection connection, Drawn drawn, int atMost) throws SQLException {
    List<Changed> changed =
        new SqlQuery()
            .say(CHANGED, drawn.shelf(), drawn.changed(), drawn.id(), atMost)
            .ask(connection, this::changed);
    if (!changed.isEmpty()) {
      draw(connection, changed.stream().map(c -> card(c.story())).toList());
      note(connection, drawn.shelf(), changed.get(changed.size() - 1));
    }
    return changed.size();
  }

  private Changed changed(ResultSet row) throws SQLException {
    return new Changed(
        shelves.story(row.getObject(1, UUID.class), row.getBytes(2)), row.getString(3));
  }

  /** A story that cannot be drawn holds back no other. */
  private static ListEntry card(EventHistory story) {
    try {
      return ListEntry.of(story);
    } catch (RuntimeException strange) {
      LOG.errorf(strange, "no card can be drawn of complaint %s", story.complaintId());
      return null;
    }
  }

  private static void draw(Connection connection, List<ListEntry> cards) throws SQLException {
    new UnnestRows<>(cards.stream().filter(Objects::nonNull).toList())
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

  private static void note(Connection connection, int shelf, Changed last) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(NOTE)) {
      update.setInt(1, shelf);
      update.setString(2, last.changed());
      update.setObject(3, last.story().complaintId());
      update.executeUpdate();
    }
  }

  @Override
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
    query = band(query, null, younger).say("from card where standing = 'OPEN'");
    only(query, "product", product);
    only(query, "channel", channel);
    try (Connection connection = database.getConnection()) {
      return query.ask(connection, row -> openNow(row, bandsStart.size() + 1)).get(0);
    } catch (SQLException failed) {
      throw new IllegalStateException("the cards could not be read", failed);
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

  @Override
  public List<ListEntry> page(Filter filter, Instant behindReceivedAt, UUID behindId, int limit) {
    SqlQuery query = chosen(filter);
    if (behindId != null) {
      query.say("and (received_at, complaint_id) < (?, ?)", behindReceivedAt, behindId);
    }
    query.say("order by received_at desc, complaint_id desc limit ?", limit);
    try (Connection connection = database.getConnection()) {
      return query.ask(connection, SqlListEntries::card);
    } catch (SQLException failed) {
      throw new IllegalStateException("the cards could not be read", failed);
    }
  }

  @Override
  public List<ListEntry> of(List<UUID> complaints) {
    if (complaints.isEmpty()) {
      return List.of();
    }
    SqlQuery query =
        new SqlQuery()
            .say("select")
            .say(COLUMNS)
            .say("from card where complaint_id = any (?::uuid[])", complaints)
            .say("order by received_at desc, complaint_id desc");
    try (Connection connection = database.getConnection()) {
      return query.ask(connection, SqlListEntries::card);
    } catch (SQLException failed) {
      throw new IllegalStateException("the cards could not be read", failed);
    }
  }

  @Override
  public void each(Filter filter, Consumer<ListEntry> reader) {
    SqlQuery query = chosen(filter).say("order by received_at desc, complaint_id desc");
    try (Connection connection = database.getConnection()) {
      boolean before = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        query.each(connection, ROWS_AT_A_TIME, SqlListEntries::card, reader);
      } finally {
        connection.rollback();
        connection.setAutoCommit(before);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the cards could not be read", failed);
    }
  }

  private static SqlQuery chosen(Filter filter) {
    SqlQuery query = new SqlQuery().say("select").say(COLUMNS).say("from card where true");
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

  private static ListEntry card(ResultSet row) throws SQLException {
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
