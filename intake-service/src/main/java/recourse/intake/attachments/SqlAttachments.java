package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.intake.complaints.SqlKeyset;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Cursor;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What is known about attachments, in PostgreSQL. */
@ApplicationScoped
class SqlAttachments extends AggregateRepository<Attachment> {
  private static final SqlKeyset OLDEST_FIRST =
      new SqlKeyset("complaintId = :complaint and removedAt is null", "addedAt", false);

  /** The attachment of a complaint; refused as unknown when it has none of this id. */
  Attachment of(UUID complaintId, UUID id) {
    return find("id = ?1 and complaintId = ?2 and removedAt is null", id, complaintId)
        .firstResultOptional()
        .orElseThrow(
            () -> new Refusal(CommonReason.UNKNOWN, "The complaint has no attachment of id " + id));
  }

  /** Those of a complaint, oldest first; not those that were removed. */
  List<Attachment> of(UUID complaintId) {
    return list("complaintId = ?1 and removedAt is null order by addedAt, id", complaintId);
  }

  /** A page of those, in the same order. */
  List<Attachment> page(UUID complaintId, Cursor after, int limit) {
    return OLDEST_FIRST.page(this, Map.of("complaint", complaintId), after, limit);
  }

  /** Those of all these complaints that were not removed. */
  List<Attachment> ofEach(Collection<UUID> complaintIds) {
    return list("complaintId in ?1 and removedAt is null", complaintIds);
  }

  /** Those whose content is still to be deleted. */
  List<Attachment> removed(int limit) {
    return find("removedAt is not null").page(0, limit).list();
  }

  /** Its content is deleted; nothing is left to be known about it. */
  void discard(UUID id) {
    delete("id = ?1 and removedAt is not null", id);
  }
}
