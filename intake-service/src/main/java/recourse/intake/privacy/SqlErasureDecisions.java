package recourse.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.spine.aggregate.AggregateRepository;

/** Decisions on erasures in PostgreSQL. */
@ApplicationScoped
class SqlErasureDecisions extends AggregateRepository<ErasureDecision> {
  /** Those on a customer, oldest first. */
  List<ErasureDecision> ofCustomer(String customerRef) {
    return list("customerRef = ?1 order by decidedAt, id", customerRef);
  }
}
