package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.intake.model.Rectification;
import recourse.intake.model.Rectifications;
import recourse.spine.aggregate.AggregateRepository;

/** Rectifications in PostgreSQL. */
@ApplicationScoped
class SqlRectifications extends AggregateRepository<Rectification> implements Rectifications {
  @Override
  public List<Rectification> ofCustomer(String customerRef) {
    return list("customerRef = ?1 order by doneAt, id", customerRef);
  }
}
