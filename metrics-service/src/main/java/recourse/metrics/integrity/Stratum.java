package recourse.metrics.integrity;

/**
 * Similar things, a group of which is set against the rest.
 *
 * @param hitsHere in the group
 * @param here how large the group is
 * @param hits in all
 * @param all how many there are
 */
record Stratum(int hitsHere, int here, int hits, int all) {
  /** Whether it can tell anything: there is a rest, and not all of them are alike. */
  boolean speaks() {
    return here > 0 && here < all && hits > 0 && hits < all;
  }

  /** Hits to expect in the group if it is like the rest. */
  double expected() {
    return (double) here * hits / all;
  }

  /** The variance of that number, its margins being fixed. */
  double variance() {
    double n = all;
    return (double) here * (n - here) * hits * (n - hits) / (n * n * (n - 1));
  }

  int fewest() {
    return Math.max(0, here + hits - all);
  }

  int most() {
    return Math.min(here, hits);
  }
}
