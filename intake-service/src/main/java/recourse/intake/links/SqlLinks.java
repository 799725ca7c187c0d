package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.complaints.KeysetPage;
import recourse.spine.aggregate.AggregateRepository;

/** Links in PostgreSQL. */
@ApplicationScoped
public class SqlLinks extends AggregateRepository<Link> {
  private static final KeysetPage<Link> OLDEST_FIRST =
      new KeysetPage<>(
          Link.class,
          "from complaint_link where endedAt is null"
              + " and (complaintId = :complaint or otherId = :complaint)",
          "madeAt",
          false);
  private static final String HOLD =
      "select id from complaint where id in (:ids) order by id for update";

  /** The links in force from and to these complaints, oldest first. */
  public List<Link> touching(Collection<UUID> complaints) {
    return list(
        "endedAt is null and (complaintId in ?1 or otherId in ?1) order by madeAt, id", complaints);
  }

  /**
   * A page of the links in force from and to a complaint, oldest first.
   *
   * @param behind only those made after this, or at it with a greater id; null for all
   * @param behindId see above
   */
  public List<Link> touching(UUID complaintId, Instant behind, UUID behindId, int limit) {
    return OLDEST_FIRST.page(
        getEntityManager(), Map.of("complaint", complaintId), behind, behindId, limit);
  }

  /** The merge of this complaint into another, if it is in force. */
  public Optional<Link> mergeOf(UUID complaintId) {
    return find(
            "endedAt is null and kind = ?1 and complaintId = ?2",
            Link.Kind.MERGED_INTO,
            complaintId)
        .firstResultOptional();
  }

  /** The complaints merged into this one. */
  public List<UUID> mergedInto(UUID complaintId) {
    return find(
            "endedAt is null and kind = ?1 and otherId = ?2", Link.Kind.MERGED_INTO, complaintId)
        .stream()
        .map(Link::complaintId)
        .toList();
  }

  /** Holds these complaints against other merges until the transaction ends. */
  public void hold(Collection<UUID> complaints) {
    getEntityManager()
        .createNativeQuery(HOLD, UUID.class)
        .setParameter("ids", complaints)
        .getResultList();
  }
}
