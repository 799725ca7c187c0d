package recourse.followup.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recourse.contract.ServiceStandard;
import recourse.spine.refusal.Refusal;

/**
 * Every standard in every wording. Reviewers, mystery shoppers and staff score on the same ones.
 *
 * @param cards all of them
 * @param zone in which a day begins
 */
public record Standards(List<Scorecard> cards, ZoneId zone) {
  public Standards {
    cards = cards.stream().sorted(Comparator.comparing(Scorecard::from).reversed()).toList();
  }

  /** Standards from lines of {@code standard | version | first day | criterion | weight | why}. */
  public static Standards parse(List<String> lines, ZoneId zone) {
    Map<String, Scorecard> byVersion = new LinkedHashMap<>();
    for (String line : lines) {
      String[] part = line.split("\\s*\\|\\s*", 6);
      ServiceStandard standard = ServiceStandard.valueOf(part[0].strip());
      Scorecard.Criterion criterion =
          new Scorecard.Criterion(part[3], Integer.parseInt(part[4]), part[5]);
      byVersion.merge(
          part[1],
          new Scorecard(standard, part[1], LocalDate.parse(part[2]), List.of(criterion)),
          Standards::together);
    }
    return new Standards(List.copyOf(byVersion.values()), zone);
  }

  private static Scorecard together(Scorecard card, Scorecard more) {
    List<Scorecard.Criterion> criteria = new ArrayList<>(card.criteria());
    criteria.addAll(more.criteria());
    return new Scorecard(card.standard(), card.version(), card.from(), criteria);
  }

  /** The cards in force on a day, one for each standard. */
  public List<Scorecard> on(LocalDate day) {
    Map<ServiceStandard, Scorecard> inForce = new LinkedHashMap<>();
    cards.stream()
        .filter(card -> !card.from().isAfter(day))
        .forEach(card -> inForce.putIfAbsent(card.standard(), card));
    return inForce.values().stream().sorted(Comparator.comparing(Scorecard::standard)).toList();
  }

  /** Fills in the cards in force when something was scored. */
  public List<CardScore> fill(Map<ServiceStandard, Map<String, Integer>> scores, Instant at) {
    List<Scorecard> inForce = on(at.atZone(zone).toLocalDate());
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
