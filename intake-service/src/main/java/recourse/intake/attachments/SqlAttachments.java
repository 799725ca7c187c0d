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
class SqlAttachments extends AggregateRepository<Attachment> implements Attachments {
  private static final KeysetPage<Attachment> OLDEST_FIRST =
      new KeysetPage<>(
          Attachment.class,
          "from attachment where complaintId = :complaint and removedAt is null",
          "addedAt",
          false);

  @Override
  public Attachment of(UUID complaintId, UUID id) {
    return find("id = ?1 and complaintId = ?2 and removedAt is null", id, complaintId)
        .firstResultOptional()
        .orElseThrow(
            () -> new Refusal(CommonReason.UNKNOWN, "The complaint has no attachment of id " + id));
  }

  @Override
  public List<Attachment> of(UUID complaintId) {
    return of(complaintId, null, null, Integer.MAX_VALUE);
  }

  @Override
  public List<Attachment> of(UUID complaintId, Instant behind, UUID behindId, int limit) {
    return OLDEST_FIRST.page(
        getEntityManager(), Map.of("complaint", complaintId), behind, behindId, limit);
  }

  @Override
  public void remove(Collection<UUID> complaintIds, Instant at) {
    update(
        "set removedAt = ?1, name = null where complaintId in ?2 and removedAt is null",
        at,
        complaintIds);
  }

  @Override
  public List<UUID> removed(int limit) {
    return getEntityManager()
        .createQuery("select id from attachment where removedAt is not null", UUID.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void discard(UUID id) {
    delete("id = ?1 and removedAt is not null", id);
  }
}
