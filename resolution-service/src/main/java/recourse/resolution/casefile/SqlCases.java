package recourse.resolution.casefile;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.sealing.WordKeys;

/** Cases in PostgreSQL. */
@ApplicationScoped
public class SqlCases extends AggregateRepository<CaseFile> {
  private static final Sort OLDEST_FIRST = Sort.by("openedAt").and("id");

  private final WordKeys keys;

  SqlCases(WordKeys keys) {
    this.keys = keys;
  }

  /** A case by its id. */
  record Named(UUID id) {}

  /**
   * The case of a complaint, to be worked on, if it was opened. Events and people change a case at
   * the same time: one waits for the other until the end of its transaction, and only who named a
   * version that is gone is refused.
   */
  @Override
  public Optional<CaseFile> find(UUID complaintId) {
    return findByIdOptional(complaintId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The case to be looked at and not changed; refused as unknown when there is none. */
  public CaseFile seen(UUID complaintId) {
    return findByIdOptional(complaintId)
        .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "There is none of id " + complaintId));
  }

  /** The cases of these complaints, as far as they were opened, read at once. */
  public List<CaseFile> among(Collection<UUID> complaintIds) {
    keys.ready(complaintIds);
    return list("id in ?1", complaintIds);
  }

  /**
   * Cases that are closed as soon as nothing is missing, in the order of ids.
   *
   * @param after continue behind this id
   */
  public List<UUID> awaitingClosure(UUID after, int limit) {
    return find("closing.awaitedClosure is not null and id > ?1", Sort.by("id"), after)
        .page(0, limit)
        .project(Named.class)
        .stream()
        .map(Named::id)
        .toList();
  }

  /** Cases in the order of their opening. */
  List<CaseSummary> list(CaseQuery query, Viewer viewer) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Parameters values = new Parameters();
    narrow(conditions, values, "handler", "handler = :handler", query.handler());
    narrow(conditions, values, "team", "team = :team", query.team());
    narrow(conditions, values, "status", "state.status = :status", query.status());
    narrow(conditions, values, "id", "(openedAt, id) > (:at, :id)", query.afterId());
    if (query.awaitingClosure()) {
      conditions.add("closing.awaitedClosure is not null");
    }
    if (query.afterId() != null) {
      values.and("at", query.afterOpening());
    }
    var page = find(String.join(" and ", conditions), OLDEST_FIRST, values).page(0, query.limit());
    keys.ready(page.project(Named.class).list().stream().map(Named::id).toList());
    return page.list().stream().map(file -> file.summary(viewer)).toList();
  }

  private static void narrow(
      List<String> conditions, Parameters values, String name, String condition, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.and(name, value);
    }
  }
}
