package recourse.followup.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.followup.shared.Claims;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlKnownComplaints extends AggregateRepository<KnownComplaint> implements KnownComplaints {
  @Override
  public List<KnownComplaint> claim(Collection<UUID> ids) {
    return find("id in ?1", ids)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(Claims.LOCK_TIMEOUT, Claims.SKIP_LOCKED)
        .list();
  }
}
