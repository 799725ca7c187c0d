package recourse.followup.sla;

import java.util.Set;

/**
 * Who and what a contract covers.
 *
 * @param name of the contract
 * @param organisation the client it was made with
 * @param customers opaque references of the customers it covers
 * @param products it covers; none named means all
 */
public record Contract(
    String name, String organisation, Set<String> customers, Set<String> products) {

  /** What an entry says. */
  public static Contract of(SlaVersion entry) {
    Attributes attributes = entry.attributes();
    return new Contract(
        entry.name(),
        attributes.one("organisation").orElse(""),
        Set.copyOf(attributes.all("customers")),
        Set.copyOf(attributes.all("products")));
  }

  /** As an entry says it. */
  public Attributes attributes() {
    return Attributes.blank()
        .with("organisation", organisation)
        .with("customers", customers.stream().sorted().toList())
        .with("products", products.stream().sorted().toList());
  }

  boolean covers(ComplaintProfile traits) {
    return customers.contains(traits.customer())
        && (products.isEmpty() || products.contains(traits.product()));
  }
}
