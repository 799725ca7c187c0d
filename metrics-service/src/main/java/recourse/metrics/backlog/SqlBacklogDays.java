package recourse.metrics.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import recourse.spine.sql.SqlTemplate;

/** Keeps the backlog of each day. */
@ApplicationScoped
class SqlBacklogDays implements BacklogDays {
  private static final String LAST = "select max(day) from backlog_day where zone = ?";
  private static final String KEEP =
      """
      insert into backlog_day
        (day, zone, dimension, part, open, on_hold, median, ninetieth, oldest, by_age, taken_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String FIND =
      """
      select day, dimension, part, open, on_hold, median, ninetieth, oldest, by_age, taken_at
        from backlog_day
       where zone = ? and day between ? and ? and dimension = ?
       order by day, part collate "C"
      """;

  private final SqlTemplate db;

  @Inject
  SqlBacklogDays(SqlTemplate db) {
    this.db = db;
  }

  @Override
  public Optional<LocalDate> last(String zone) {
    return Optional.ofNullable(
        db.value(
            LAST, select -> select.setString(1, zone), row -> row.getObject(1, LocalDate.class)));
  }

  @Override
  public void keep(String zone, List<BacklogDay> seen) {
    for (BacklogDay day : seen) {
      db.change(
          KEEP,
          insert -> {
            insert.setObject(1, day.day());
            insert.setString(2, zone);
            insert.setString(3, day.dimension());
            insert.setString(4, day.part());
            insert.setLong(5, day.open());
            insert.setLong(6, day.onHold());
            insert.setObject(7, day.median());
            insert.setObject(8, day.ninetieth());
            insert.setObject(9, day.oldest());
            insert.setArray(
                10, insert.getConnection().createArrayOf("int8", day.byAge().toArray()));
            insert.setObject(11, OffsetDateTime.ofInstant(day.takenAt(), ZoneOffset.UTC));
          });
    }
  }

  @Override
  public List<BacklogDay> find(String zone, LocalDate from, LocalDate to, String dimension) {
    return db.find(
        FIND,
        select -> {
          select.setString(1, zone);
          select.setObject(2, from);
          select.setObject(3, to);
          select.setString(4, dimension);
        },
        SqlBacklogDays::day);
  }

  private static BacklogDay day(ResultSet row) throws SQLException {
    return new BacklogDay(
        row.getObject("day", LocalDate.class),
        row.getString("dimension"),
        row.getString("part"),
        row.getLong("open"),
        row.getLong("on_hold"),
        row.getObject("median", Long.class),
        row.getObject("ninetieth", Long.class),
        row.getObject("oldest", Long.class),
        List.of((Long[]) row.getArray("by_age").getArray()),
        row.getObject("taken_at", OffsetDateTime.class).toInstant());
  }
}
