package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import recourse.followup.sla.OrganisationDays;
import recourse.spine.sql.SqlTemplate;

@ApplicationScoped
class SqlServiceChain implements ServiceChain {
  /** Of several versions of an answer the latest counts. */
  private static final String LINKS =
      """
      with staff as (
        select team, count(*) as voices, avg(satisfaction) as mean
          from staff_pulse where month >= ? and month < ? group by team),
      customers as (
        select r.team, count(f.verdict) as heard, avg((f.verdict = 'SATISFIED')::int) as satisfied,
               count(a.csat) as answers, avg(a.csat) as csat,
               array_agg(a.nps) filter (where a.nps is not null) as recommending
          from follow_up f
          join review_case r on r.complaint_id = f.complaint_id
          left join lateral (
            select csat, nps from survey_answer s where s.follow_up_id = f.id
             order by position desc limit 1) a on true
         where f.scheduled_at >= ? and f.scheduled_at < ? and r.team is not null
         group by r.team)
      select team, coalesce(voices, 0) as voices, mean, coalesce(heard, 0) as heard, satisfied,
             coalesce(answers, 0) as answers, csat, recommending
        from staff full join customers using (team) order by team
      """;

  private final SqlTemplate db;
  private final OrganisationDays days;

  SqlServiceChain(SqlTemplate db, OrganisationDays days) {
    this.db = db;
    this.days = days;
  }

  @Override
  public List<Link> between(LocalDate from, LocalDate to) {
    return db.find(
        LINKS,
        select -> {
          select.setObject(1, from);
          select.setObject(2, to);
          select.setObject(3, days.startOf(from));
          select.setObject(4, days.startOf(to));
        },
        SqlServiceChain::link);
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getString("team"),
        row.getLong("voices"),
        number(row, "mean"),
        row.getLong("heard"),
        number(row, "satisfied"),
        row.getLong("answers"),
        number(row, "csat"),
        recommending(row));
  }

  private static List<Integer> recommending(ResultSet row) throws SQLException {
    Array scores = row.getArray("recommending");
    return scores == null
        ? List.of()
        : Arrays.stream((Object[]) scores.getArray())
            .map(score -> ((Number) score).intValue())
            .toList();
  }

  private static Double number(ResultSet row, String column) throws SQLException {
    BigDecimal number = row.getBigDecimal(column);
    return number == null ? null : number.doubleValue();
  }
}
