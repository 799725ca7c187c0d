package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.intake.model.Hearing;
import recourse.intake.model.Hearings;
import recourse.spine.aggregate.AggregateRepository;

/** Hearings in PostgreSQL. */
@ApplicationScoped
class SqlHearings extends AggregateRepository<Hearing> implements Hearings {
  @Override
  public Hearing of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Hearing(complaintId));
  }
}
