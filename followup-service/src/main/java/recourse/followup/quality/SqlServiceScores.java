package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import recourse.contract.ServiceStandard;
import recourse.followup.sla.OrganisationDays;
import recourse.spine.sql.SqlTemplate;

@ApplicationScoped
class SqlServiceScores implements ServiceScores {
  private static final String SUMS =
      """
      select standard, source, team, count(*) as count, sum(points) as points, sum(out_of) as out_of
        from (
          select s.standard, 'REVIEW' as source, r.team, s.points, s.out_of
            from quality_review r join quality_score s on s.review_id = r.id
           where r.sampling = 'RANDOM' and r.opinion = 1
             and r.reviewed_at >= ? and r.reviewed_at < ?
          union all
          select s.standard, 'VISIT', v.team, s.points, s.out_of
            from mystery_visit v join mystery_score s on s.visit_id = v.id
           where v.visited_at >= ? and v.visited_at < ?
          union all
          select s.standard, 'PULSE', p.team, s.points, s.out_of
            from staff_pulse p join pulse_score s on s.pulse_id = p.id
           where p.month >= ? and p.month < ?
        ) scored
       group by standard, source, team
       order by standard, source, team nulls last
      """;

  private static final String SATISFACTION =
      """
      select team, count(*), avg(satisfaction) from staff_pulse
       where month >= ? and month < ? group by team order by team
      """;

  private final SqlTemplate db;
  private final OrganisationDays days;

  SqlServiceScores(SqlTemplate db, OrganisationDays days) {
    this.db = db;
    this.days = days;
  }

  @Override
  public List<Satisfaction> satisfactionBetween(LocalDate from, LocalDate to) {
    return db.find(
        SATISFACTION,
        select -> {
          select.setObject(1, from);
          select.setObject(2, to);
        },
        row -> new Satisfaction(row.getString(1), row.getLong(2), row.getDouble(3)));
  }

  @Override
  public List<Sum> between(LocalDate from, LocalDate to) {
    return db.find(
        SUMS,
        select -> {
          for (int at : new int[] {1, 3}) {
            select.setObject(at, days.startOf(from));
            select.setObject(at + 1, days.startOf(to));
          }
          select.setObject(5, from);
          select.setObject(6, to);
        },
        SqlServiceScores::sum);
  }

  private static Sum sum(ResultSet row) throws SQLException {
    return new Sum(
        ServiceStandard.valueOf(row.getString("standard")),
        Source.valueOf(row.getString("source")),
        row.getString("team"),
        row.getLong("count"),
        row.getLong("points"),
        row.getLong("out_of"));
  }
}
