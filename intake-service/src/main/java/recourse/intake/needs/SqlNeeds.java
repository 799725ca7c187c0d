package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import recourse.spine.aggregate.AggregateRepository;

/** Needs in PostgreSQL. */
@ApplicationScoped
public class SqlNeeds extends AggregateRepository<CustomerNeeds> {
  /** The needs of a customer; new and empty when none are known. */
  public CustomerNeeds of(String customerRef) {
    return find(CustomerNeeds.idOf(customerRef)).orElseGet(() -> new CustomerNeeds(customerRef));
  }

  /** Those that are known, of these customers. */
  public List<CustomerNeeds> known(Collection<String> customerRefs) {
    return list("customerRef in ?1", customerRefs);
  }
}
