package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

/** Demeanours in PostgreSQL. */
@ApplicationScoped
class SqlDemeanours extends AggregateRepository<Demeanour> implements Demeanours {
  @Override
  public Demeanour of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Demeanour(complaintId));
  }
}
