package recourse.intake.links;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.complaints.SqlKeyset;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Cursor;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/** Links in PostgreSQL. */
@ApplicationScoped
class SqlLinks extends AggregateRepository<Link> {
  private static final String IN_FORCE =
      "endedAt is null and (complaintId = :complaint or otherId = :complaint)";
  private static final SqlKeyset OLDEST_FIRST = new SqlKeyset(IN_FORCE, "madeAt", false);
  private static final String HOLD =
      "select id from complaint where id = any(?) order by id for update";

  private final SqlTemplate db;

  SqlLinks(SqlTemplate db) {
    this.db = db;
  }

  /** The links in force from and to a complaint, oldest first. */
  List<Link> touching(UUID complaintId) {
    return list(IN_FORCE + " order by madeAt, id", Parameters.with("complaint", complaintId));
  }

  /** A page of those, in the same order. */
  List<Link> touching(UUID complaintId, Cursor after, int limit) {
    return OLDEST_FIRST.page(this, Map.of("complaint", complaintId), after, limit);
  }

  /** The merge of this complaint into another, if it is in force. */
  Optional<Link> mergeOf(UUID complaintId) {
    return find(
            "endedAt is null and kind = ?1 and complaintId = ?2",
            Link.Kind.MERGED_INTO,
            complaintId)
        .firstResultOptional();
  }

  /** The complaints merged into this one. */
  List<UUID> mergedInto(UUID complaintId) {
    return find(
            "endedAt is null and kind = ?1 and otherId = ?2", Link.Kind.MERGED_INTO, complaintId)
        .stream()
        .map(Link::complaintId)
        .toList();
  }

  /** Holds these complaints against other merges until the transaction ends. */
  void hold(UUID... complaints) {
    db.find(HOLD, Row::uuid, List.of(complaints));
  }
}
