package recourse.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.spine.aggregate.AggregateRepository;

/** Rectifications in PostgreSQL. */
@ApplicationScoped
class SqlRectifications extends AggregateRepository<Rectification> {
  /** Those of a customer, oldest first. */
  List<Rectification> ofCustomer(String customerRef) {
    return list("customerRef = ?1 order by doneAt, id", customerRef);
  }
}
