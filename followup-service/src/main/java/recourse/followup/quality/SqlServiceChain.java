package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.followup.shared.OrganisationDays;
import recourse.spine.sql.SqlTemplate;

/** How staff find their work beside what their customers say: the service profit chain. */
@ApplicationScoped
public class SqlServiceChain {
  /** Of several versions of an answer the latest counts. */
  private static final String LINKS =
      """
      with staff as (
        select team, count(*) as voices, avg(satisfaction) as mean
          from staff_pulse where month >= ? and month < ? group by team),
      answers as (
        select f.complaint_id, f.verdict, (f.survey -> 'answers' -> -1 ->> 'csat')::int as csat,
               (f.survey -> 'answers' -> -1 ->> 'nps')::int as nps
          from follow_up f where f.scheduled_at >= ? and f.scheduled_at < ?),
      customers as (
        select r.team, count(a.verdict) as heard, avg((a.verdict = 'SATISFIED')::int) as satisfied,
               count(a.csat) as answers, avg(a.csat) as csat,
               array_agg(a.nps) filter (where a.nps is not null) as recommending
          from answers a join review_case r on r.complaint_id = a.complaint_id
         where r.team is not null group by r.team)
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

  /**
   * A team.
   *
   * @param team theirs
   * @param voices how many of its staff have spoken
   * @param staff how satisfied they are, mean of 1 to 5; absent where nobody spoke
   * @param heard how many customers said whether it worked
   * @param satisfied the share of those for whom it did; absent where none said so
   * @param answers how many customers gave scores
   * @param csat their mean, 1 to 5; absent where none gave one
   * @param recommending what each said who said how likely they recommend us, 0 to 10
   */
  record Link(
      String team,
      long voices,
      @Nullable Double staff,
      long heard,
      @Nullable Double satisfied,
      long answers,
      @Nullable Double csat,
      List<Integer> recommending) {}

  /**
   * Every team of which either is known: staff of the months that began in these days, customers
   * whose complaints were answered in them.
   *
   * @param to not included
   */
  List<Link> between(LocalDate from, LocalDate to) {
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

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    BigDecimal number = row.getBigDecimal(column);
    return number == null ? null : number.doubleValue();
  }
}
