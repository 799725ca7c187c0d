package recourse.intake.classification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import recourse.intake.complaints.IntakeReason;
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

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @ElementCollection
  @CollectionTable(name = "taxonomy_entry", joinColumns = @JoinColumn(name = "number"))
  @OrderColumn(name = "position")
  private List<TaxonomyEntry> entries = new ArrayList<>();

  /** For the store only. */
  protected Taxonomy() {}

  /**
   * A taxonomy takes the place of the one before.
   *
   * @param number one more than that one's
   */
  public Taxonomy(int number, List<TaxonomyBranch> roots, String by, Instant at) {
    this.number = number;
    writtenAt = at;
    writtenBy = by;
    roots.forEach(root -> grow(root, null, 1));
    requireUniqueProducts();
  }

  private void grow(TaxonomyBranch branch, String parent, int depth) {
    entries.add(new TaxonomyEntry(branch.name(), parent, null));
    for (String issue : new LinkedHashSet<>(branch.issues())) {
      entries.add(new TaxonomyEntry(branch.name(), parent, issue));
    }
    if (depth > DEEPEST || entries.size() > LARGEST) {
      throw new Refusal(
          IntakeReason.TAXONOMY_TOO_LARGE,
          "products",
          "At most %d levels and %,d entries.".formatted(DEEPEST, LARGEST));
    }
    branch.products().forEach(finer -> grow(finer, branch.name(), depth + 1));
  }

  private void requireUniqueProducts() {
    Set<String> seen = new LinkedHashSet<>();
    for (TaxonomyEntry entry : entries) {
      if (entry.issue() == null && !seen.add(entry.product())) {
        throw new Refusal(
            IntakeReason.TAXONOMY_AMBIGUOUS,
            "products",
            "Each product once in the whole tree; twice there is: " + entry.product());
      }
    }
  }

  /** Refuses a product that is not in the tree, or an issue it cannot have. */
  public void requireKnown(String product, String issue) {
    Map<String, String> parents = parents();
    if (!parents.containsKey(product)) {
      throw new Refusal(
          IntakeReason.PRODUCT_UNKNOWN,
          "product",
          "A product of taxonomy %d, for example %s."
              .formatted(number, String.join(", ", parents.keySet().stream().limit(5).toList())));
    }
    Set<String> known = issuesOf(product, parents);
    if (!known.contains(issue)) {
      throw new Refusal(
          IntakeReason.ISSUE_UNKNOWN,
          "issue",
          "An issue that taxonomy %d knows for this product, one of %s.".formatted(number, known));
    }
  }

  private Set<String> issuesOf(String product, Map<String, String> parents) {
    Set<String> issues = new LinkedHashSet<>();
    for (String at = product; at != null; at = parents.get(at)) {
      String here = at;
      entries.stream()
          .filter(entry -> entry.product().equals(here))
          .map(TaxonomyEntry::issue)
          .filter(Objects::nonNull)
          .forEach(issues::add);
    }
    return issues;
  }

  private Map<String, String> parents() {
    Map<String, String> parents = new HashMap<>();
    entries.forEach(entry -> parents.put(entry.product(), entry.parent()));
    return parents;
  }

  /** The tree as it was written. */
  public List<TaxonomyBranch> roots() {
    return branchesUnder(null);
  }

  private List<TaxonomyBranch> branchesUnder(String parent) {
    return entries.stream()
        .filter(entry -> entry.issue() == null && Objects.equals(entry.parent(), parent))
        .map(
            entry ->
                new TaxonomyBranch(
                    entry.product(), branchesUnder(entry.product()), ownIssues(entry.product())))
        .toList();
  }

  private List<String> ownIssues(String product) {
    return entries.stream()
        .filter(entry -> entry.issue() != null && entry.product().equals(product))
        .map(TaxonomyEntry::issue)
        .toList();
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
