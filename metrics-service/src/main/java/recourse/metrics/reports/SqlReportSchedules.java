package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.sql.SqlTemplate;

@ApplicationScoped
class SqlReportSchedules implements ReportSchedules {
  private static final String ALL =
      "select id, report, every, format, created_by, created_at, next_from from report_schedule";
  private static final String ADD =
      """
      insert into report_schedule (id, report, every, format, created_by, created_at, next_from)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String CLAIM =
      """
      update report_schedule set claimed_until = ?
       where id = ? and next_from = ? and (claimed_until is null or claimed_until <= ?)
      """;
  private static final String KEEP =
      """
      insert into made_report (schedule_id, from_day, to_day, made_at, body)
      select id, ?, ?, ?, ? from report_schedule where id = ?
      on conflict do nothing
      """;
  private static final String MOVE_ON =
      """
      update report_schedule set next_from = ?, claimed_until = null where id = ? and next_from = ?
      """;

  private final SqlTemplate db;

  SqlReportSchedules(SqlTemplate db) {
    this.db = db;
  }

  @Override
  public void add(ReportSchedule schedule) {
    db.change(
        ADD,
        insert -> {
          insert.setObject(1, schedule.id());
          insert.setString(2, schedule.report());
          insert.setString(3, schedule.every().name());
          insert.setString(4, schedule.format());
          insert.setString(5, schedule.createdBy());
          insert.setObject(6, time(schedule.createdAt()));
          insert.setObject(7, schedule.nextFrom());
        });
  }

  @Override
  public List<ReportSchedule> all() {
    return db.find(ALL + " order by created_at, id", nothing -> {}, this::schedule);
  }

  @Override
  public Optional<ReportSchedule> find(UUID id) {
    return db
        .find(ALL + " where id = ?", select -> select.setObject(1, id), this::schedule)
        .stream()
        .findFirst();
  }

  @Override
  public boolean remove(UUID id) {
    return db.change("delete from report_schedule where id = ?", delete -> delete.setObject(1, id))
        > 0;
  }

  @Override
  public boolean claim(ReportSchedule schedule, Instant now, Duration patience) {
    return db.change(
            CLAIM,
            update -> {
              update.setObject(1, time(now.plus(patience)));
              update.setObject(2, schedule.id());
              update.setObject(3, schedule.nextFrom());
              update.setObject(4, time(now));
            })
        > 0;
  }

  @Override
  public void keep(ReportSchedule schedule, Instant madeAt, byte[] body) {
    db.change(
        KEEP,
        insert -> {
          insert.setObject(1, schedule.nextFrom());
          insert.setObject(2, schedule.nextTo());
          insert.setObject(3, time(madeAt));
          insert.setBytes(4, body);
          insert.setObject(5, schedule.id());
        });
    db.change(
        MOVE_ON,
        update -> {
          update.setObject(1, schedule.every().after(schedule.nextFrom()));
          update.setObject(2, schedule.id());
          update.setObject(3, schedule.nextFrom());
        });
  }

  @Override
  public List<Made> made(UUID id) {
    return db.find(
        """
        select from_day, to_day, made_at, length(body) as size from made_report
         where schedule_id = ? order by from_day desc
        """,
        select -> select.setObject(1, id),
        row ->
            new Made(
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("size")));
  }

  @Override
  public Optional<byte[]> body(UUID id, LocalDate from) {
    return db
        .find(
            "select body from made_report where schedule_id = ? and from_day = ?",
            select -> {
              select.setObject(1, id);
              select.setObject(2, from);
            },
            row -> row.getBytes(1))
        .stream()
        .findFirst();
  }

  private ReportSchedule schedule(ResultSet row) throws SQLException {
    return new ReportSchedule(
        row.getObject("id", UUID.class),
        row.getString("report"),
        ReportFrequency.valueOf(row.getString("every")),
        row.getString("format"),
        row.getString("created_by"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("next_from", LocalDate.class));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
