package recourse.followup.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recourse.contract.ServiceStandard;
import recourse.spine.refusal.Refusal;

/**
 * One standard as it is scored from a day on.
 *
 * @param standard what is scored
 * @param version of the wording
 * @param from the first day it holds for
 * @param criteria in their order
 */
public record Scorecard(
    ServiceStandard standard, String version, LocalDate from, List<Criterion> criteria) {
  /** The best a criterion can be scored; the worst is 0. */
  public static final int BEST = 3;

  public Scorecard {
    criteria = List.copyOf(criteria);
  }

  /**
   * What is looked at.
   *
   * @param code stable
   * @param weight how much it counts
   * @param question what the reviewer asks
   */
  public record Criterion(String code, int weight, String question) {}

  /** The card filled in; refused unless each of its criteria, and nothing else, has 0 to 3. */
  public CardScore fill(Map<String, Integer> scores) {
    Map<String, Integer> given = scores == null ? Map.of() : scores;
    boolean whole = given.keySet().equals(codes()) && given.values().stream().allMatch(this::fits);
    if (!whole) {
      throw new Refusal(
          ReviewReason.SCORES_INCOMPLETE,
          "scores." + standard,
          "Each of " + new TreeMap<>(asked()).keySet() + " with 0 to 3.");
    }
    int points = criteria.stream().mapToInt(one -> one.weight() * given.get(one.code())).sum();
    int outOf = criteria.stream().mapToInt(one -> one.weight() * BEST).sum();
    return new CardScore(standard, version, points, outOf, CardScore.text(given));
  }

  private java.util.Set<String> codes() {
    return asked().keySet();
  }

  private Map<String, Integer> asked() {
    return criteria.stream().collect(Collectors.toMap(Criterion::code, Criterion::weight));
  }

  private boolean fits(Integer score) {
    return score != null && score >= 0 && score <= BEST;
  }
}
