package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

/** Evidence of HEAT in PostgreSQL. */
@ApplicationScoped
class SqlHeats extends AggregateRepository<Heat> implements Heats {
  @Override
  public Heat of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Heat(complaintId));
  }
}
