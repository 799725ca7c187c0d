package recourse.intake.store;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.model.Contact;
import recourse.intake.model.Contacts;
import recourse.spine.aggregate.AggregateRepository;

/** Contacts in PostgreSQL. */
@ApplicationScoped
class SqlContacts extends AggregateRepository<Contact> implements Contacts {
  private static final String LATEST_FIRST = " order by startedAt desc, id desc";
  private static final String LATEST_OF_EACH =
      """
      select contact.* from complaint
        cross join lateral (select * from contact
                             where contact.complaint_id = complaint.id
                             order by started_at desc, id desc limit :each) contact
       where complaint.id in (:complaints)
       order by contact.started_at desc, contact.id desc
      """;

  @Override
  public List<Contact> of(Collection<UUID> complaints, Instant before, UUID beforeId, int limit) {
    Parameters values = Parameters.with("complaints", complaints);
    String condition = "complaintId in :complaints";
    if (before != null) {
      condition += " and (startedAt < :before or (startedAt = :before and id < :id))";
      values.and("before", before).and("id", beforeId);
    }
    return find(condition + LATEST_FIRST, values).page(0, limit).list();
  }

  @Override
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
