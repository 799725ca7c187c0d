package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.intake.model.Heat;
import recourse.intake.model.Heats;
import recourse.spine.aggregate.AggregateRepository;

/** Evidence of HEAT in PostgreSQL. */
@ApplicationScoped
class SqlHeats extends AggregateRepository<Heat> implements Heats {
  @Override
  public Heat of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Heat(complaintId));
  }
}
