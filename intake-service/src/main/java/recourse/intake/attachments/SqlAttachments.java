package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.intake.complaints.KeysetPage;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What is known about attachments, in PostgreSQL. */
@ApplicationScoped
public class SqlAttachments extends AggregateRepository<Attachment> {
  private static final KeysetPage<Attachment> OLDEST_FIRST =
      new KeysetPage<>(
          Attachment.class,
          "from attachment where complaintId = :complaint and removedAt is null",
          "addedAt",
          false);

  /** The attachment of a complaint; refused as unknown when it has none of this id. */
  public Attachment of(UUID complaintId, UUID id) {
    return find("id = ?1 and complaintId = ?2 and removedAt is null", id, complaintId)
        .firstResultOptional()
        .orElseThrow(
            () -> new Refusal(CommonReason.UNKNOWN, "The complaint has no attachment of id " + id));
  }

  /** Those of a complaint, oldest first; not those that were removed. */
  public List<Attachment> of(UUID complaintId) {
    return of(complaintId, null, null, Integer.MAX_VALUE);
  }

  /**
   * A page of those, in the same order.
   *
   * @param behind only those added after this, or at it with a greater id; null for all
   * @param behindId see above
   */
  public List<Attachment> of(UUID complaintId, Instant behind, UUID behindId, int limit) {
    return OLDEST_FIRST.page(
        getEntityManager(), Map.of("complaint", complaintId), behind, behindId, limit);
  }

  /** Forgets all of these complaints; their content is to be deleted. */
  public void remove(Collection<UUID> complaintIds, Instant at) {
    update(
        "set removedAt = ?1, name = null where complaintId in ?2 and removedAt is null",
        at,
        complaintIds);
  }

  /** Ids of those whose content is still to be deleted. */
  public List<UUID> removed(int limit) {
    return getEntityManager()
        .createQuery("select id from attachment where removedAt is not null", UUID.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Its content is deleted; nothing is left to be known about it. */
  public void discard(UUID id) {
    delete("id = ?1 and removedAt is not null", id);
  }
}
