package recourse.followup.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recourse.contract.ServiceStandard;
import recourse.spine.refusal.Refusal;

/**
 * Every standard in every wording. Reviewers, mystery shoppers and staff score on the same ones.
 *
 * @param cards all of them
 */
public record Standards(List<Scorecard> cards) {
  public Standards {
    cards = cards.stream().sorted(Comparator.comparing(Scorecard::from).reversed()).toList();
  }

  /** The cards in force on a day, one for each standard. */
  List<Scorecard> on(LocalDate day) {
    Map<ServiceStandard, Scorecard> inForce = new LinkedHashMap<>();
    cards.stream()
        .filter(card -> !card.from().isAfter(day))
        .forEach(card -> inForce.putIfAbsent(card.standard(), card));
    return inForce.values().stream().sorted(Comparator.comparing(Scorecard::standard)).toList();
  }

  /** Fills in the cards in force on the day on which something was scored. */
  List<CardScore> fill(
      Map<ServiceStandard, @Nullable Map<String, @Nullable Integer>> scores, LocalDate day) {
    List<Scorecard> inForce = on(day);
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> cardOf(inForce, entry.getKey()).fill(entry.getValue()))
        .toList();
  }

  private static Scorecard cardOf(List<Scorecard> inForce, ServiceStandard standard) {
    return inForce.stream()
        .filter(card -> card.standard() == standard)
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    ReviewReason.SCORES_INCOMPLETE, "scores", "A standard that is in force."));
  }
}
