package recourse.followup.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What two reviewers gave the same criteria, in the same wording, of the same rounds.
 *
 * @param first the reviewer whose name comes first
 * @param second the other
 * @param cases how many rounds both scored
 * @param scores side by side
 */
record ReviewerComparison(String first, String second, int cases, List<Concordance.Pair> scores) {
  /** Every two reviewers among these reviews, by name. */
  static List<ReviewerComparison> of(List<QualityReview> reviews) {
    Map<String, ReviewerComparison> pairs = new TreeMap<>();
    for (List<QualityReview> round : byRound(reviews).values()) {
      for (QualityReview mine : round) {
        for (QualityReview theirs : round) {
          if (mine.reviewer().compareTo(theirs.reviewer()) < 0) {
            ReviewerComparison one = between(mine, theirs);
            pairs.merge(one.first() + " " + one.second(), one, ReviewerComparison::and);
          }
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  private static Map<String, List<QualityReview>> byRound(List<QualityReview> reviews) {
    Map<String, List<QualityReview>> rounds = new LinkedHashMap<>();
    for (QualityReview review : reviews) {
      rounds
          .computeIfAbsent(review.complaintId() + "/" + review.round(), round -> new ArrayList<>())
          .add(review);
    }
    return rounds;
  }

  private static ReviewerComparison between(QualityReview mine, QualityReview theirs) {
    List<Concordance.Pair> both = new ArrayList<>();
    for (CardScore card : mine.cards()) {
      theirs.cards().stream()
          .filter(other -> other.version().equals(card.version()))
          .forEach(other -> both.addAll(sideBySide(card, other)));
    }
    return new ReviewerComparison(mine.reviewer(), theirs.reviewer(), 1, both);
  }

  private static List<Concordance.Pair> sideBySide(CardScore mine, CardScore theirs) {
    return mine.scores().entrySet().stream()
        .map(
            entry ->
                new Concordance.Pair(
                    entry.getValue(), Objects.requireNonNull(theirs.scores().get(entry.getKey()))))
        .toList();
  }

  private ReviewerComparison and(ReviewerComparison more) {
    List<Concordance.Pair> all = new ArrayList<>(scores);
    all.addAll(more.scores());
    return new ReviewerComparison(first, second, cases + more.cases(), all);
  }
}
