package recourse.resolution.improvement;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.contract.RootCause;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.sealing.WordKeys;

/** Preventive actions in PostgreSQL. */
@ApplicationScoped
public class SqlPreventiveActions extends AggregateRepository<PreventiveAction> {
  private static final Sort OLDEST_FIRST = Sort.by("plannedAt").and("id");

  private final WordKeys keys;

  SqlPreventiveActions(WordKeys keys) {
    this.keys = keys;
  }

  /** An action by its id. */
  record Named(UUID id) {}

  /** Those that were planned for a complaint, to be changed. */
  public List<PreventiveAction> about(UUID complaintId) {
    return list("?1 member of cases", complaintId);
  }

  /** As it stands; refused as unknown when there is none. */
  public PreventiveAction.View show(UUID id) {
    return get(id).view();
  }

  /**
   * A page of actions, oldest first.
   *
   * @param cause null for every cause
   * @param status null for every state
   */
  public List<PreventiveAction.View> list(
      RootCause cause, PreventiveStatus status, Instant after, UUID afterId, int limit) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Parameters values = new Parameters();
    if (cause != null) {
      conditions.add("cause = :cause");
      values.and("cause", cause);
    }
    if (status != null) {
      conditions.add("status = :status");
      values.and("status", status);
    }
    if (afterId != null) {
      conditions.add("(plannedAt, id) > (:at, :id)");
      values.and("at", after).and("id", afterId);
    }
    return shown(find(String.join(" and ", conditions), OLDEST_FIRST, values).page(0, limit));
  }

  /** A page of them; each is sealed with a key of its own, and those are read at once. */
  List<PreventiveAction.View> shown(PanacheQuery<PreventiveAction> page) {
    keys.ready(page.project(Named.class).list().stream().map(Named::id).toList());
    return page.list().stream().map(PreventiveAction::view).toList();
  }
}
