package recourse.intake.classification;

import java.util.List;

/**
 * A branch of the taxonomy: a product, the products it is made of, and what can be wrong with all
 * of them.
 *
 * @param name unique in the whole tree
 * @param products finer products, perhaps none
 * @param issues what can be wrong with it and with its finer products
 */
public record TaxonomyBranch(String name, List<TaxonomyBranch> products, List<String> issues) {
  /** Lists may be left out. */
  public TaxonomyBranch {
    products = products == null ? List.of() : List.copyOf(products);
    issues = issues == null ? List.of() : List.copyOf(issues);
  }
}
