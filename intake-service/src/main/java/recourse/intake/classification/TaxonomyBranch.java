package recourse.intake.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  public TaxonomyBranch(
      String name, @Nullable List<TaxonomyBranch> products, @Nullable List<String> issues) {
    this.name = name;
    this.products = products == null ? List.of() : List.copyOf(products);
    this.issues = issues == null ? List.of() : issues.stream().distinct().toList();
  }

  /** This branch and all finer ones, as they stand in the tree. */
  Stream<TaxonomyBranch> all() {
    return Stream.concat(Stream.of(this), products.stream().flatMap(TaxonomyBranch::all));
  }

  /** How many products stand below each other. */
  int depth() {
    return 1 + products.stream().mapToInt(TaxonomyBranch::depth).max().orElse(0);
  }

  /** The issues a product of this branch can have, its own first; empty without this product. */
  Optional<List<String>> issuesOf(String product) {
    if (name.equals(product)) {
      return Optional.of(issues);
    }
    return products.stream()
        .flatMap(finer -> finer.issuesOf(product).stream())
        .findFirst()
        .map(
            known -> {
              List<String> inherited = new ArrayList<>(known);
              inherited.addAll(issues);
              return inherited;
            });
  }
}
