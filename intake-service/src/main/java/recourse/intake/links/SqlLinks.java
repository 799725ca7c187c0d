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
class SqlLinks extends AggregateRepository<Link> implements Links {
  private static final KeysetPage<Link> OLDEST_FIRST =
      new KeysetPage<>(
          Link.class,
          "from complaint_link where endedAt is null"
              + " and (complaintId = :complaint or otherId = :complaint)",
          "madeAt",
          false);
  private static final String HOLD =
      "select id from complaint where id in (:ids) order by id for update";

  @Override
  public List<Link> touching(Collection<UUID> complaints) {
    return list(
        "endedAt is null and (complaintId in ?1 or otherId in ?1) order by madeAt, id", complaints);
  }

  @Override
  public List<Link> touching(UUID complaintId, Instant behind, UUID behindId, int limit) {
    return OLDEST_FIRST.page(
        getEntityManager(), Map.of("complaint", complaintId), behind, behindId, limit);
  }

  @Override
  public Optional<Link> mergeOf(UUID complaintId) {
    return find(
            "endedAt is null and kind = ?1 and complaintId = ?2",
            Link.Kind.MERGED_INTO,
            complaintId)
        .firstResultOptional();
  }

  @Override
  public List<UUID> mergedInto(UUID complaintId) {
    return find(
            "endedAt is null and kind = ?1 and otherId = ?2", Link.Kind.MERGED_INTO, complaintId)
        .stream()
        .map(Link::complaintId)
        .toList();
  }

  @Override
  public void hold(Collection<UUID> complaints) {
    getEntityManager()
        .createNativeQuery(HOLD, UUID.class)
        .setParameter("ids", complaints)
        .getResultList();
  }
}
