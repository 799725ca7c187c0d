package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.complaints.SqlKeyset;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Cursor;

/** How each complaint was judged, every time, in PostgreSQL. */
@ApplicationScoped
class SqlJudgements extends AggregateRepository<Judgement> {
  private static final SqlKeyset OLDEST_FIRST =
      new SqlKeyset("complaintId = :complaint", "judgedAt", false);

  /** The judgements of a complaint, oldest first. */
  List<Judgement> of(UUID complaintId) {
    return list("complaintId = ?1 order by judgedAt, id", complaintId);
  }

  /** A page of those, in the same order. */
  List<Judgement> page(UUID complaintId, Cursor after, int limit) {
    return OLDEST_FIRST.page(this, Map.of("complaint", complaintId), after, limit);
  }

  /** The judgement that counts: the last one of the complaint. */
  Optional<Judgement> last(UUID complaintId) {
    return find("complaintId = ?1 order by judgedAt desc, id desc", complaintId)
        .firstResultOptional();
  }
}
