package recourse.metrics.store;

import java.time.Instant;
import java.util.SortedMap;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.Period;
import recourse.metrics.model.Question;
import recourse.metrics.policy.Thresholds;

/**
 * The cohorts of one question in SQL. Each counts the whole (key null) and, if asked, its parts.
 * Months are found by their first instants, which come from us: the database's own time zones are
 * never asked.
 */
final class CohortQueries {
  private static final Thresholds LIMITS = Thresholds.VERSION_1;

  private final Period period;
  private final Dimension by;
  private final Question.Filter only;

  CohortQueries(Question question) {
    this.period = question.period();
    this.by = question.by();
    this.only = question.only();
  }

  Query received() {
    Query cohort =
        cohort("c.received_at")
            .say(
                """
                , floor(extract(epoch from c.acknowledged_at - c.received_at))::bigint as wait
                from complaint_measure c
                where c.received_at >= ? and c.received_at < ?
                """,
                period.start(),
                period.end())
            .say(filter());
    return counting(
        """
        count(*) as complaints, count(wait) as acknowledged,
        percentile_disc(0.5) within group (order by wait) as median_wait
        """,
        cohort,
        by != null);
  }

  Query resolved() {
    Query cohort =
        cohort("c.last_resolved_at")
            .say(
                """
                , floor(extract(epoch from c.last_resolved_at - c.received_at))::bigint as took
                , exists (select 1 from resolution_round r
                           where r.complaint_id = c.complaint_id
                             and r.reopened_at between r.resolved_at
                                 and r.resolved_at + make_interval(secs => ?)) as reopened
                from complaint_measure c
                where c.last_resolved_at >= ? and c.last_resolved_at < ?
                """,
                (double) LIMITS.reopenedWithin().toSeconds(),
                period.start(),
                period.end())
            .say(filter());
    return counting(
        """
        count(*) as complaints, count(*) filter (where reopened) as reopened,
        percentile_disc(0.5) within group (order by took) as median,
        percentile_disc(0.9) within group (order by took) as ninetieth
        """,
        cohort,
        by != null);
  }

  /**
   * Open at this instant: what happened at the very instant has happened. The latest resolution
   * rules out most complaints by an index; only the rest are looked at round by round.
   */
  Query backlog(Instant at) {
    Query cohort =
        cohort("c.received_at")
            .say(", false as undated from complaint_measure c where c.received_at <= ?", at)
            .say(filter())
            .say(
                """
                and not (c.answered_at_source and c.last_resolved_at is null)
                and (c.last_resolved_at is null or c.last_resolved_at > ? or c.reopened)
                and (c.withdrawn_at is null or c.withdrawn_at > ?)
                and not exists (
                  select 1 from resolution_round r
                   where r.complaint_id = c.complaint_id and r.resolved_at <= ?
                     and (r.reopened_at is null or r.reopened_at > ?))
                and not exists (
                  select 1 from closing e
                   where e.complaint_id = c.complaint_id and e.closed_at <= ?
                     and not exists (
                       select 1 from resolution_round r
                        where r.complaint_id = e.complaint_id
                          and r.reopened_at between e.closed_at and ?))
                union all
                """,
                at,
                at,
                at,
                at,
                at,
                at)
            .say(cohort("c.received_at"))
            .say(
                """
                , true from complaint_measure c
                where c.answered_at_source and c.last_resolved_at is null and c.received_at <= ?
                """,
                at)
            .say(filter());
    return counting(
        "count(*) filter (where not undated) as open, count(*) filter (where undated) as undated",
        cohort,
        by != null && by != Dimension.MONTH);
  }

  Query clocks() {
    Query cohort =
        cohort("k.judged_at")
            .say(
                """
                , k.verdict
                from clock_measure k join complaint_measure c using (complaint_id)
                where k.judged_at >= ? and k.judged_at < ?
                """,
                period.start(),
                period.end())
            .say(filter())
            .say(kind());
    return counting(
        """
        count(*) filter (where verdict = 'MET') as met,
        count(*) filter (where verdict = 'MISSED') as missed,
        count(*) filter (where verdict = 'CANCELLED') as cancelled
        """,
        cohort,
        by != null);
  }

  Query answers() {
    Query cohort =
        cohort("a.answered_at")
            .say(
                """
                , a.csat between ? and ? as valid, a.csat between ? and ? as satisfied
                from survey_answer a join complaint_measure c using (complaint_id)
                where a.answered_at >= ? and a.answered_at < ?
                  and not exists (select 1 from survey_answer later
                                   where later.follow_up_id = a.follow_up_id
                                     and later.version > a.version)
                """,
                LIMITS.lowestCsat(),
                LIMITS.highestCsat(),
                LIMITS.satisfiedFrom(),
                LIMITS.highestCsat(),
                period.start(),
                period.end())
            .say(filter());
    return counting(
        """
        count(*) filter (where satisfied) as satisfied, count(*) filter (where valid) as valid,
        count(*) filter (where not valid) as off_scale
        """,
        cohort,
        by != null);
  }

  private Query cohort(String instant) {
    Query select = new Query().say("select");
    if (by == Dimension.MONTH) {
      SortedMap<String, Instant> months = period.months();
      return select.say(
          "(?::text[])[width_bucket(" + instant + ", ?::timestamptz[])] as key",
          months.keySet(),
          months.values());
    }
    return select.say(column() + " as key");
  }

  private String column() {
    if (by == null) {
      return "null::text";
    }
    return switch (by) {
      case PRODUCT -> "c.product";
      case ISSUE -> "c.issue";
      case CHANNEL -> "c.channel";
      case SOURCE -> "c.source";
      case PRIORITY -> "coalesce(c.priority, 'untriaged')";
      case MONTH -> throw new IllegalStateException("a month depends on an instant");
    };
  }

  /**
   * Registered complaints, and of them those the caller wants. Only what is asked for is said: a
   * condition that is always true would mislead the planner.
   */
  private Query filter() {
    Query filter = new Query().say("and c.received_at is not null");
    if (only.product() != null) {
      filter.say("and c.product = ?", only.product());
    }
    if (only.channel() != null) {
      filter.say("and c.channel = ?", only.channel().name());
    }
    if (only.source() != null) {
      filter.say("and c.source = ?", only.source());
    }
    return filter;
  }

  private Query kind() {
    return only.clock() == null
        ? new Query()
        : new Query().say("and k.kind = ?", only.clock().name());
  }

  private static Query counting(String counts, Query cohort, boolean withParts) {
    return new Query()
        .say("select " + (withParts ? "key," : "null::text as key,"))
        .say(counts)
        .say("from (")
        .say(cohort)
        .say(") as cohort")
        .say(withParts ? "group by grouping sets ((), (key))" : "group by ()");
  }
}
