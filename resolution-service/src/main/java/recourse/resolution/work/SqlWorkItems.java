package recourse.resolution.work;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.resolution.work.teams.UnassignedReason;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The work queue in PostgreSQL; every filter has an index that is in the order of the queue. */
@ApplicationScoped
public class SqlWorkItems extends AggregateRepository<WorkItem> {
  private static final Sort MOST_PRESSING_FIRST = Sort.by("workBy").and("id");

  /**
   * EventPublisher and people change items at the same time: one waits for the other, nobody is
   * refused.
   */
  @Override
  public Optional<WorkItem> find(UUID complaintId) {
    return findByIdOptional(complaintId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A page of the queue. */
  public List<WorkLine> list(WorkQuery query) {
    List<String> conditions = new ArrayList<>(List.of("open = true"));
    Parameters values = new Parameters();
    narrow(conditions, values, "handler", "handler = :handler", query.handler());
    narrow(conditions, values, "team", "team = :team", query.team());
    narrow(conditions, values, "because", "unownedBecause = :because", query.because());
    narrow(conditions, values, "id", "(workBy, id) > (:at, :id)", query.afterId());
    if (query.afterId() != null) {
      values.and("at", query.after());
    }
    if (query.unowned() != null) {
      conditions.add("unownedBecause is " + (query.unowned() ? "not null" : "null"));
    }
    return find(String.join(" and ", conditions), MOST_PRESSING_FIRST, values)
        .page(0, query.limit())
        .stream()
        .map(WorkItem::line)
        .toList();
  }

  /** The line of one complaint; refused as unknown when it never was in the queue. */
  public WorkLine show(UUID complaintId) {
    return findByIdOptional(complaintId)
        .map(WorkItem::line)
        .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "There is none of id " + complaintId));
  }

  /** What the customer of a complaint needs; nothing where it never was in the queue. */
  public CaseNeeds needs(UUID complaintId) {
    return findByIdOptional(complaintId).map(WorkItem::needs).orElse(CaseNeeds.NONE);
  }

  /**
   * What is on nobody's desk, in the order of ids.
   *
   * @param after continue behind this id
   */
  public List<UUID> unassigned(UUID after, int limit) {
    return find(
            "open = true and handler is null and team is null and unownedBecause is not null"
                + " and id > ?1",
            Sort.by("id"),
            after)
        .page(0, limit)
        .stream()
        .map(WorkItem::id)
        .toList();
  }

  /** How many open cases nobody owns for this reason. */
  public long countUnowned(UnassignedReason because) {
    return count("open = true and unownedBecause = ?1", because);
  }

  private static void narrow(
      List<String> conditions, Parameters values, String name, String condition, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.and(name, value);
    }
  }
}
