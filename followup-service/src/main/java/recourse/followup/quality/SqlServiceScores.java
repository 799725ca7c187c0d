package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.ServiceStandard;
import recourse.followup.shared.OrganisationDays;
import recourse.spine.sql.SqlTemplate;

/** Reviews, mystery visits and staff side by side, on the same standards. */
@ApplicationScoped
public class SqlServiceScores {
  private static final String SUMS =
      """
      select card ->> 'standard' as standard, source, team, count(*) as count,
             sum((card ->> 'points')::int) as points, sum((card ->> 'outOf')::int) as out_of
        from (
          select 'REVIEW' as source, team, cards from quality_review
           where sampling = 'RANDOM' and opinion = 1 and reviewed_at >= ? and reviewed_at < ?
          union all
          select 'VISIT', team, cards from mystery_visit where visited_at >= ? and visited_at < ?
          union all
          select 'PULSE', team, cards from staff_pulse where month >= ? and month < ?
        ) scored
        cross join lateral jsonb_array_elements(cards) as card
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

  /** Who scored. */
  public enum Source {
    /** Reviews of cases drawn by chance; those drawn for a reason would tilt it. */
    REVIEW,
    VISIT,
    PULSE
  }

  /**
   * What was scored together.
   *
   * @param team if one is known
   * @param count how many cards
   * @param points of all of them
   * @param outOf what they could have been
   */
  record Sum(
      ServiceStandard standard,
      Source source,
      @Nullable String team,
      long count,
      long points,
      long outOf) {}

  /**
   * How satisfied staff of a team are.
   *
   * @param team theirs
   * @param count how many have spoken
   * @param mean 1 to 5
   */
  public record Satisfaction(String team, long count, double mean) {}

  /** How satisfied staff are with working here, by team, of these days. */
  List<Satisfaction> satisfactionBetween(LocalDate from, LocalDate to) {
    return db.find(
        SATISFACTION,
        select -> {
          select.setObject(1, from);
          select.setObject(2, to);
        },
        row -> new Satisfaction(row.getString(1), row.getLong(2), row.getDouble(3)));
  }

  /** Sums by standard, source and team, of these days. */
  List<Sum> between(LocalDate from, LocalDate to) {
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
