package recourse.followup.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.contract.ComplaintEvent;
import recourse.followup.shared.Claims;
import recourse.spine.aggregate.AggregateRepository;

/** Everything known of complaints. */
@ApplicationScoped
public class SqlKnownComplaints extends AggregateRepository<KnownComplaint> {
  /** The complaint an event is about, with that event among what is known of it. */
  public KnownComplaint learn(ComplaintEvent event) {
    UUID id = event.complaintId();
    KnownComplaint complaint = find(id).orElseGet(() -> new KnownComplaint(id));
    complaint.learn(event);
    save(complaint);
    return complaint;
  }

  /** Those of these that nobody else holds; each is the caller's until its transaction ends. */
  public List<KnownComplaint> claim(Collection<UUID> ids) {
    return find("id in ?1", ids)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .list();
  }
}
