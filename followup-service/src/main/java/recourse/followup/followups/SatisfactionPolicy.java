package recourse.followup.followups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a customer counts as satisfied: the problem is solved in their own words, and the score is
 * not too low. A solved problem with a worse score is a dissatisfied customer all the same, and so
 * is a good score for an unsolved problem: both want somebody to look again.
 *
 * @param version names the rule
 * @param leastCsat the lowest score of a satisfied customer, 1 to 5
 * @param promoterFrom who recommends us, of 0 to 10
 * @param detractorTo who warns of us, of 0 to 10
 */
public record SatisfactionPolicy(String version, int leastCsat, int promoterFrom, int detractorTo) {
  private static final int PERCENT = 100;

  /**
   * The verdict on an answer.
   *
   * @param csat absent where no score was asked for; then their word decides
   */
  boolean isSatisfied(boolean solved, @Nullable Integer csat) {
    return solved && (csat == null || csat >= leastCsat);
  }

  /** How many more recommend us than warn of us, -100 to 100; absent where nobody answered. */
  public @Nullable Double netPromoterScore(List<Integer> scores) {
    if (scores.isEmpty()) {
      return null;
    }
    long promoters = scores.stream().filter(score -> score >= promoterFrom).count();
    long detractors = scores.stream().filter(score -> score <= detractorTo).count();
    return (double) PERCENT * (promoters - detractors) / scores.size();
  }
}
