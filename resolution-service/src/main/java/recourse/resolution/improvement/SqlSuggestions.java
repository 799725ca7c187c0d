package recourse.resolution.improvement;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.sealing.WordKeys;

/** The improvement backlog in PostgreSQL. */
@ApplicationScoped
public class SqlSuggestions extends AggregateRepository<Suggestion> {
  private static final Sort OLDEST_FIRST = Sort.by("suggestedAt").and("id");

  private final WordKeys keys;

  SqlSuggestions(WordKeys keys) {
    this.keys = keys;
  }

  /** The complaint a suggestion came from, whose key seals it. */
  record Source(UUID complaintId) {}

  /** As it stands; refused as unknown when there is none. */
  public Suggestion.View show(UUID id) {
    return get(id).view();
  }

  /**
   * A page of the backlog, oldest first.
   *
   * @param status null for all
   * @param after continue behind the one that was suggested then
   * @param afterId and has this id
   */
  public List<Suggestion.View> list(
      SuggestionStatus status, Instant after, UUID afterId, int limit) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Parameters values = new Parameters();
    if (status != null) {
      conditions.add("status = :status");
      values.and("status", status);
    }
    if (afterId != null) {
      conditions.add("(suggestedAt, id) > (:at, :id)");
      values.and("at", after).and("id", afterId);
    }
    var page = find(String.join(" and ", conditions), OLDEST_FIRST, values).page(0, limit);
    keys.ready(page.project(Source.class).list().stream().map(Source::complaintId).toList());
    return page.list().stream().map(Suggestion::view).toList();
  }

  /** Those that came from a complaint. */
  public List<Suggestion> from(UUID complaintId) {
    return list("complaintId", complaintId);
  }
}
