package recourse.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.intake.complaints.KeysetPage;
import recourse.spine.aggregate.AggregateRepository;

/** Contacts in PostgreSQL. */
@ApplicationScoped
public class SqlContacts extends AggregateRepository<Contact> {
  private static final KeysetPage<Contact> LATEST_FIRST =
      new KeysetPage<>(
          Contact.class, "from contact where complaintId in :complaints", "startedAt", true);
  private static final String LATEST_OF_EACH =
      """
      select contact.* from complaint
        cross join lateral (select * from contact
                             where contact.complaint_id = complaint.id
                             order by started_at desc, id desc limit :each) contact
       where complaint.id in (:complaints)
       order by contact.started_at desc, contact.id desc
      """;

  /**
   * A page of the contacts of these complaints, latest first.
   *
   * @param before only those that started before this, or at it with a smaller id; null for all
   * @param beforeId see above
   */
  public List<Contact> of(Collection<UUID> complaints, Instant before, UUID beforeId, int limit) {
    return LATEST_FIRST.page(
        getEntityManager(), Map.of("complaints", complaints), before, beforeId, limit);
  }

  /** The latest contacts of each of these complaints, so many at most of each, latest first. */
  @SuppressWarnings("unchecked")
  public List<Contact> latestOfEach(Collection<UUID> complaints, int each) {
    return complaints.isEmpty()
        ? List.of()
        : getEntityManager()
            .createNativeQuery(LATEST_OF_EACH, Contact.class)
            .setParameter("complaints", complaints)
            .setParameter("each", each)
            .getResultList();
  }
}
