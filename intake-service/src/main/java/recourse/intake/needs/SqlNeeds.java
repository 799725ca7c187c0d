package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.Customer;
import recourse.spine.aggregate.AggregateRepository;

/** What each customer needs from us, in PostgreSQL. */
@ApplicationScoped
public class SqlNeeds extends AggregateRepository<CustomerNeeds> {
  /** The needs of a customer; new and empty when none are known. */
  public CustomerNeeds of(String customerRef) {
    return find(Customer.idOf(customerRef)).orElseGet(() -> new CustomerNeeds(customerRef));
  }

  /** Those that are known, of these customers. */
  List<CustomerNeeds> known(Collection<String> customerRefs) {
    return list("customerRef in ?1", customerRefs);
  }

  /** Forgets the needs of those customers of whom no other complaint is left to be kept. */
  void forgetThoseOf(Collection<UUID> complaintIds) {
    delete(
        """
        delete from customer_needs needs
         where needs.customerRef in (select one.customerRef from complaint one where one.id in ?1)
           and not exists (select 1 from complaint other
                            where other.customerRef = needs.customerRef
                              and other.erasedAt is null and other.id not in ?1)
        """,
        complaintIds);
  }
}
