package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.EscalationCriterion;
import recourse.spine.aggregate.AggregateRepository;

/** Watches in PostgreSQL, and what follows from them for many cases at once. */
@ApplicationScoped
public class SqlEscalationMonitors extends AggregateRepository<EscalationMonitor> {
  private static final String OPENED_BETWEEN =
      " not c.imported and c.opened_at >= :from and c.opened_at < :to ";

  private static final String SUGGESTED =
      """
      select c.id, c.handler, c.team, string_agg(s.criterion, ',' order by s.criterion) as criteria
        from case_file c join escalation_criterion s on s.monitor_id = c.id
       where s.answered_at is null and s.refuted_at is null
         and not c.imported and c.merged_into is null and c.level = 0
         and c.status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN')
         and (cast(:team as text) is null or c.team = :team) and c.id > :after
       group by c.id order by c.id limit :limit
      """;

  private static final String CASES =
      "select coalesce(c.team, :none) as team, count(*) as cases from case_file c where"
          + OPENED_BETWEEN
          + "group by 1";

  private static final String SIGNS =
      "select c.id, coalesce(c.team, :none) as team, s.criterion,"
          + " s.answered_at is not null as answered"
          + " from case_file c join escalation_criterion s on s.monitor_id = c.id"
          + " where s.refuted_at is null and"
          + OPENED_BETWEEN;

  private static final String STEPS_UP =
      "select c.id, coalesce(c.team, :none) as team, e.criterion"
          + " from case_file c, jsonb_to_recordset(c.parts -> 'levels' -> 'escalations')"
          + " as e(criterion text) where"
          + OPENED_BETWEEN;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** The monitor over a complaint, to be read only; refused as unknown when there is none. */
  public EscalationMonitor show(UUID complaintId) {
    EscalationMonitor monitor = get(complaintId);
    return monitor;
  }

  /** How many complaints of this customer about this product were received in [from, before). */
  public long received(String customerRef, String product, Instant from, Instant before) {
    return count(
        "customerRef = ?1 and product = ?2 and receivedAt >= ?3 and receivedAt < ?4",
        customerRef,
        product,
        from,
        before);
  }

  /** Open cases on level 0 with signs nobody answered, by the id of the complaint. */
  public List<EscalationSuggestion> suggestions(String team, UUID after, int limit) {
    Map<String, Object> values = new HashMap<>();
    values.put("team", team);
    values.put("after", after == null ? BEFORE_ALL : after);
    values.put("limit", limit);
    return rows(SUGGESTED, values).stream().map(SqlEscalationMonitors::suggestion).toList();
  }

  /** All judgements about the live cases that opened in [from, to). */
  public EscalationJudgement judge(Instant from, Instant to) {
    Map<String, Object> period =
        Map.of("from", from, "to", to, "none", EscalationJudgement.NO_TEAM);
    Map<String, Long> cases = new HashMap<>();
    for (Tuple row : rows(CASES, period)) {
      cases.put(row.get("team", String.class), row.get("cases", Long.class));
    }
    return new EscalationJudgement(
        cases,
        rows(SIGNS, period).stream().map(SqlEscalationMonitors::met).toList(),
        rows(STEPS_UP, period).stream().map(SqlEscalationMonitors::up).toList());
  }

  private static EscalationSuggestion suggestion(Tuple row) {
    return new EscalationSuggestion(
        row.get("id", UUID.class),
        row.get("handler", String.class),
        row.get("team", String.class),
        Arrays.stream(row.get("criteria", String.class).split(",", -1))
            .map(EscalationCriterion::valueOf)
            .toList());
  }

  private static EscalationJudgement.Met met(Tuple row) {
    return new EscalationJudgement.Met(
        row.get("id", UUID.class),
        row.get("team", String.class),
        criterion(row),
        row.get("answered", Boolean.class));
  }

  private static EscalationJudgement.Up up(Tuple row) {
    return new EscalationJudgement.Up(
        row.get("id", UUID.class), row.get("team", String.class), criterion(row));
  }

  private static EscalationCriterion criterion(Tuple row) {
    return EscalationCriterion.valueOf(row.get("criterion", String.class));
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, Map<String, Object> values) {
    var query = getEntityManager().createNativeQuery(sql, Tuple.class);
    values.forEach(query::setParameter);
    return query.getResultList();
  }
}
