package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.intake.model.CustomerNeeds;
import recourse.intake.model.Needs;
import recourse.spine.aggregate.AggregateRepository;

/** Needs in PostgreSQL. */
@ApplicationScoped
class SqlNeeds extends AggregateRepository<CustomerNeeds> implements Needs {
  @Override
  public CustomerNeeds of(String customerRef) {
    return find(CustomerNeeds.idOf(customerRef)).orElseGet(() -> new CustomerNeeds(customerRef));
  }
}
