package recourse.intake.links;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says how likely two open complaints of one customer say the same, and why. A score of 1 is
 * certain, for both carry the same reference of another system; otherwise the product weighs 30 %,
 * the issue 25 %, the words they share 30 % and the nearness of their receipts 15 %.
 *
 * @param version named in every suggestion
 * @param threshold the lowest score worth a suggestion
 * @param near receipts further apart than this are not near at all
 */
public record DuplicatePolicy(String version, double threshold, Duration near) {
  /** The policy in force. */
  public static final DuplicatePolicy CURRENT =
      new DuplicatePolicy("duplicate-2026-01", 0.5, Duration.ofDays(14));

  private static final double PRODUCT = 0.30;
  private static final double ISSUE = 0.25;
  private static final double WORDS = 0.30;
  private static final double NEARNESS = 0.15;
  private static final int SHORTEST_WORD = 3;

  /**
   * What is compared.
   *
   * @param externalRef its key in another system
   * @param narrative the customer's words in the clear
   */
  public record Features(
      @Nullable String externalRef,
      String product,
      String issue,
      @Nullable String narrative,
      Instant receivedAt) {
    private Set<String> words() {
      return narrative == null
          ? Set.of()
          : Stream.of(narrative.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
              .filter(word -> word.length() >= SHORTEST_WORD)
              .collect(Collectors.toSet());
    }
  }

  /**
   * How likely they are the same.
   *
   * @param score 0 to 1, in hundredths
   * @param reasons what speaks for it
   */
  public record Likeness(double score, List<String> reasons) {}

  /** Compares two complaints of one customer; the order does not matter. */
  public Likeness compare(Features one, Features other) {
    if (one.externalRef() != null && one.externalRef().equals(other.externalRef())) {
      return new Likeness(1, List.of("same reference in the other system"));
    }
    List<String> reasons = new ArrayList<>();
    double score = sameClass(one, other, reasons);
    double shared = shared(one.words(), other.words());
    if (shared > 0) {
      score += WORDS * shared;
      reasons.add("%d %% of the words shared".formatted(Math.round(shared * 100)));
    }
    Duration apart = Duration.between(one.receivedAt(), other.receivedAt()).abs();
    if (apart.compareTo(near) < 0) {
      score += NEARNESS * (1 - (double) apart.toSeconds() / near.toSeconds());
      reasons.add("received %d days apart".formatted(apart.toDays()));
    }
    return new Likeness(Math.round(score * 100) / 100.0, List.copyOf(reasons));
  }

  /** Whether this likeness is worth a suggestion. */
  public boolean suggests(Likeness likeness) {
    return likeness.score() >= threshold;
  }

  private static double sameClass(Features one, Features other, List<String> reasons) {
    double score = 0;
    if (one.product().equalsIgnoreCase(other.product())) {
      score += PRODUCT;
      reasons.add("same product");
    }
    if (one.issue().equalsIgnoreCase(other.issue())) {
      score += ISSUE;
      reasons.add("same issue");
    }
    return score;
  }

  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }
}
