package recourse.followup.quality;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    @JsonProperty(required = true) ServiceStandard standard,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) LocalDate from,
    @JsonProperty(required = true) List<Criterion> criteria) {
  /** The best a criterion can be scored; the worst is 0. */
  private static final int BEST = 3;

  /** Refuses a card of nothing. */
  public Scorecard {
    criteria = List.copyOf(criteria);
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException(version + " has no criterion");
    }
  }

  /**
   * What is looked at.
   *
   * @param code stable
   * @param weight how much it counts
   * @param question what the reviewer asks
   */
  public record Criterion(
      @JsonProperty(required = true) String code,
      @JsonProperty(required = true) int weight,
      @JsonProperty(required = true) String question) {
    /** Refuses a criterion that does not count. */
    public Criterion {
      if (weight < 1) {
        throw new IllegalArgumentException(code + ": a weight of at least 1");
      }
    }
  }

  /** The card filled in; refused unless each of its criteria, and nothing else, has 0 to 3. */
  CardScore fill(@Nullable Map<String, @Nullable Integer> scores) {
    Set<String> codes = criteria.stream().map(Criterion::code).collect(Collectors.toSet());
    if (scores == null
        || !scores.keySet().equals(codes)
        || !scores.values().stream().allMatch(Scorecard::fits)) {
      throw new Refusal(
          ReviewReason.SCORES_INCOMPLETE,
          "scores." + standard,
          "Each of " + new TreeSet<>(codes) + " with 0 to 3.");
    }
    int points = 0;
    int outOf = 0;
    for (Criterion criterion : criteria) {
      points += criterion.weight() * scores.getOrDefault(criterion.code(), 0);
      outOf += criterion.weight() * BEST;
    }
    return new CardScore(standard, version, points, outOf, scores);
  }

  private static boolean fits(@Nullable Integer score) {
    return score != null && score >= 0 && score <= BEST;
  }
}
