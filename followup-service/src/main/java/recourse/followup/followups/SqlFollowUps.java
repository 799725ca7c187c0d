package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.shared.Claims;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;
import recourse.spine.sql.PageQuery;

/** All follow-ups. */
@ApplicationScoped
public class SqlFollowUps extends AggregateRepository<FollowUp> {
  private static final String DUE =
      "select id from FollowUp f where status in (SCHEDULED, SENT) and dueAt <= ?1 and ";

  private static final String NOT_UNDER_WAY =
      "attempts < tries and (way is null or way <> PERSON) and not exists"
          + " (select 1 from Delivery d where d.followUpId = f.id and d.status = WAITING)";

  private static final String INVITED =
      """
      select id from follow_up
       where survey -> 'invitations' @> cast(:invitation as jsonb)
      """;

  /**
   * Ids of pending follow-ups that are due for another try, without those that wait for a person
   * and those whose message is on its way.
   */
  List<UUID> dueForATry(Instant now, int limit) {
    return due(NOT_UNDER_WAY, now, limit);
  }

  /** Ids of pending follow-ups that are due and were tried often enough. */
  List<UUID> dueToLapse(Instant now, int limit) {
    return due("attempts >= tries", now, limit);
  }

  private List<UUID> due(String condition, Instant now, int limit) {
    return getEntityManager()
        .createQuery(DUE + condition + " order by dueAt", UUID.class)
        .setParameter(1, now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Every follow-up of a complaint. */
  public List<FollowUp> of(UUID complaintId) {
    return list("complaintId", complaintId);
  }

  /** How often a customer was invited to give scores since then. */
  long invitedSince(String customerRef, Instant since) {
    return count(
        "sampling = INVITED and scheduledAt >= ?2 and complaintId in"
            + " (select k.id from KnownComplaint k where k.customerRef = ?1)",
        customerRef,
        since);
  }

  /** The follow-up for the caller alone, or empty while another holds it. */
  Optional<FollowUp> claim(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .firstResultOptional();
  }

  /** The follow-up that gave out a link with this secret; refused where none did. */
  FollowUp invitedWith(SurveyToken token) {
    List<?> ids =
        getEntityManager()
            .createNativeQuery(INVITED, UUID.class)
            .setParameter("invitation", "[{\"tokenHash\": \"" + token.hash() + "\"}]")
            .getResultList();
    if (ids.isEmpty()) {
      throw FollowUp.unknownSurvey();
    }
    return get((UUID) ids.get(0));
  }

  /** A page of follow-ups by their making, oldest first. */
  List<FollowUp> search(
      @Nullable UUID complaintId,
      @Nullable FollowUpStatus status,
      @Nullable Boolean helpWanted,
      @Nullable DeliveryChannel way,
      Paging paging) {
    return page(
        PageQuery.by("scheduledAt")
            .is("complaintId", complaintId)
            .is("status", status)
            .is("helpWanted", helpWanted)
            .is("way", way)
            .after(paging.after().at(), paging.after().id())
            .limit(paging.fetch()));
  }
}
