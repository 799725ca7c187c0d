package recourse.followup.followups;

/**
 * When a customer counts as satisfied: the problem is solved in their own words, and they give at
 * least three of five. A solved problem with a worse score is a dissatisfied customer all the same,
 * and so is a good score for an unsolved problem: both want somebody to look again.
 *
 * @param version names the rule
 * @param leastCsat the lowest score of a satisfied customer, 1 to 5
 */
public record SatisfactionPolicy(String version, int leastCsat) {
  /**
   * The verdict on an answer.
   *
   * @param csat null where no score was asked for; then their word decides
   */
  public boolean isSatisfied(boolean solved, Integer csat) {
    return solved && (csat == null || csat >= leastCsat);
  }
}
