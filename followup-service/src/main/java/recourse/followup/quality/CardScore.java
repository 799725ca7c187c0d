package recourse.followup.quality;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recourse.contract.ServiceStandard;

/**
 * One card, filled in.
 *
 * @param standard what was scored
 * @param policyVersion the wording it was scored on
 * @param points weighted
 * @param outOf what it could have been
 * @param scores each criterion with 0 to 3: {@code HEAR=2 EMPATHISE=3}
 */
@Embeddable
public record CardScore(
    @Enumerated(EnumType.STRING) ServiceStandard standard,
    String policyVersion,
    int points,
    int outOf,
    String scores) {
  /** Scores by criterion. */
  public Map<String, Integer> byCriterion() {
    return Arrays.stream(scores.split(" ", -1))
        .map(one -> one.split("=", 2))
        .collect(
            Collectors.toMap(
                one -> one[0], one -> Integer.valueOf(one[1]), (a, b) -> a, TreeMap::new));
  }

  /** How scores are written down. */
  public static String text(Map<String, Integer> scores) {
    return new TreeMap<>(scores)
        .entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining(" "));
  }
}
