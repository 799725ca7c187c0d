package recourse.followup.quality;

import java.util.List;

/** How many more recommend us than warn of us: promoters say 9 or 10, detractors 0 to 6. */
public final class NetPromoterScore {
  private static final int LEAST_OF_PROMOTERS = 9;
  private static final int MOST_OF_DETRACTORS = 6;
  private static final int PERCENT = 100;

  private NetPromoterScore() {}

  /** From -100 to 100; null where nobody answered. */
  public static Double of(List<Integer> scores) {
    if (scores.isEmpty()) {
      return null;
    }
    long promoters = scores.stream().filter(score -> score >= LEAST_OF_PROMOTERS).count();
    long detractors = scores.stream().filter(score -> score <= MOST_OF_DETRACTORS).count();
    return (double) PERCENT * (promoters - detractors) / scores.size();
  }
}
