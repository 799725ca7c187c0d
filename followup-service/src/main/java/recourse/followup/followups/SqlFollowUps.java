package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.followup.shared.Claims;
import recourse.followup.shared.PageQuery;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlFollowUps extends AggregateRepository<FollowUp> implements FollowUps {
  private static final List<FollowUpStatus> PENDING =
      List.of(FollowUpStatus.SCHEDULED, FollowUpStatus.SENT);

  private static final String NOT_UNDER_WAY =
      "attempts < ?3 and (way is null or way <> PERSON) and not exists"
          + " (select 1 from Delivery d where d.followUpId = f.id and d.status = WAITING)";

  @Override
  public List<UUID> dueForATry(Instant now, int tries, int limit) {
    return due(NOT_UNDER_WAY, now, tries, limit);
  }

  @Override
  public List<UUID> dueToLapse(Instant now, int tries, int limit) {
    return due("attempts >= ?3", now, tries, limit);
  }

  private List<UUID> due(String condition, Instant now, int tries, int limit) {
    String query = "select id from FollowUp f where status in ?1 and dueAt <= ?2 and " + condition;
    return getEntityManager()
        .createQuery(query + " order by dueAt", UUID.class)
        .setParameter(1, PENDING)
        .setParameter(2, now)
        .setParameter(3, tries)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<FollowUp> pendingOf(UUID complaintId) {
    return list("complaintId = ?1 and status in ?2", complaintId, PENDING);
  }

  @Override
  public List<FollowUp> of(UUID complaintId) {
    return list("complaintId", complaintId);
  }

  @Override
  public long invitedSince(String customerRef, Instant since) {
    return count(
        "sampling = INVITED and scheduledAt >= ?2 and complaintId in"
            + " (select k.id from KnownComplaint k where k.customerRef = ?1)",
        customerRef,
        since);
  }

  @Override
  public Optional<FollowUp> claim(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .firstResultOptional();
  }

  @Override
  public Optional<FollowUp> invitedWith(SurveyToken token) {
    return find(
            "select f from FollowUp f join f.invitations i where i.tokenHash = ?1", token.hash())
        .firstResultOptional();
  }

  @Override
  public List<FollowUp> search(Search search) {
    return new PageQuery("scheduledAt")
        .where("complaintId", search.complaintId())
        .where("status", search.status())
        .where("helpWanted", search.helpWanted())
        .where("way", search.way())
        .after(search.afterAt(), search.afterId())
        .list(this, search.limit());
  }
}
