package recourse.followup.quality;

import java.util.Map;
import java.util.TreeMap;
import recourse.contract.ServiceStandard;

/**
 * One card, filled in.
 *
 * @param standard what was scored
 * @param version of the wording it was scored on
 * @param points weighted
 * @param outOf what it could have been
 * @param scores each criterion with 0 to 3
 */
public record CardScore(
    ServiceStandard standard, String version, int points, int outOf, Map<String, Integer> scores) {
  public CardScore {
    scores = new TreeMap<>(scores);
  }
}
