package recourse.followup.sla;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who and what a contract covers.
 *
 * @param organisation the client it was made with
 * @param customers opaque references of the customers it covers
 * @param products it covers; none named means all
 */
public record Contract(String organisation, Set<String> customers, Set<String> products)
    implements SlaContent {

  public Contract {
    customers = new TreeSet<>(customers);
    products = new TreeSet<>(products);
  }

  @Override
  public SlaSubject subject() {
    return SlaSubject.CONTRACT;
  }

  boolean covers(ComplaintProfile complaint) {
    return customers.contains(complaint.customer())
        && (products.isEmpty() || products.contains(complaint.product()));
  }
}
