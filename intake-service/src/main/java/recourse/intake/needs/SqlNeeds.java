package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import recourse.spine.aggregate.AggregateRepository;

/** Needs in PostgreSQL. */
@ApplicationScoped
class SqlNeeds extends AggregateRepository<CustomerNeeds> implements Needs {
  @Override
  public CustomerNeeds of(String customerRef) {
    return find(CustomerNeeds.idOf(customerRef)).orElseGet(() -> new CustomerNeeds(customerRef));
  }

  @Override
  public List<CustomerNeeds> known(Collection<String> customerRefs) {
    return list("customerRef in ?1", customerRefs);
  }
}
