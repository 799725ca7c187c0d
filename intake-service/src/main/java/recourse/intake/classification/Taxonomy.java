package recourse.intake.classification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.aggregate.Document;
import recourse.spine.refusal.Refusal;

/**
 * What complaints can be about, as a tree of products with their issues. Written anew as a whole by
 * quality; every number stays readable, for judgements name the one they used.
 */
@Entity(name = "taxonomy")
public class Taxonomy {
  private static final int DEEPEST = 6;
  private static final int LARGEST = 5_000;

  @Id private int number;
  private Instant writtenAt;
  private String writtenBy;
  @Document private List<TaxonomyBranch> products;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Taxonomy() {}

  /**
   * A taxonomy takes the place of the one before.
   *
   * @param number one more than that one's
   */
  Taxonomy(int number, List<TaxonomyBranch> products, String by, Instant at) {
    this.number = number;
    this.products = List.copyOf(products);
    writtenAt = at;
    writtenBy = by;
    requireMeasure();
    requireUniqueProducts();
  }

  private void requireMeasure() {
    int entries = all().mapToInt(branch -> 1 + branch.issues().size()).sum();
    if (entries > LARGEST || products.stream().anyMatch(branch -> branch.depth() > DEEPEST)) {
      throw new Refusal(
          IntakeReason.TAXONOMY_TOO_LARGE,
          "products",
          "At most %d levels and %,d entries.".formatted(DEEPEST, LARGEST));
    }
  }

  private void requireUniqueProducts() {
    Set<String> seen = new HashSet<>();
    all()
        .map(TaxonomyBranch::name)
        .filter(name -> !seen.add(name))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new Refusal(
                  IntakeReason.TAXONOMY_AMBIGUOUS,
                  "products",
                  "Each product once in the whole tree; twice there is: " + twice);
            });
  }

  /** Refuses a product that is not in the tree, or an issue it cannot have. */
  void requireKnown(String product, String issue) {
    Set<String> known =
        products.stream()
            .flatMap(branch -> branch.issuesOf(product).stream())
            .findFirst()
            .map(LinkedHashSet::new)
            .orElseThrow(this::unknownProduct);
    if (!known.contains(issue)) {
      throw new Refusal(
          IntakeReason.ISSUE_UNKNOWN,
          "issue",
          "An issue that taxonomy %d knows for this product, one of %s.".formatted(number, known));
    }
  }

  private Refusal unknownProduct() {
    return new Refusal(
        IntakeReason.PRODUCT_UNKNOWN,
        "product",
        "A product of taxonomy %d, for example %s."
            .formatted(
                number,
                all().map(TaxonomyBranch::name).limit(5).collect(Collectors.joining(", "))));
  }

  private Stream<TaxonomyBranch> all() {
    return products.stream().flatMap(TaxonomyBranch::all);
  }

  /** The tree as it was written. */
  List<TaxonomyBranch> roots() {
    return List.copyOf(products);
  }

  public int number() {
    return number;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String writtenBy() {
    return writtenBy;
  }
}
