package recourse.metrics.integrity;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The step-up procedure of Benjamini and Hochberg (1995): the smallest rate of false discoveries at
 * which each of many tests would still be called a discovery.
 */
final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** The rates, in the order of the probabilities. */
  static double[] adjusted(double[] probabilities) {
    int tests = probabilities.length;
    int[] descending =
        IntStream.range(0, tests)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> probabilities[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[tests];
    double smallest = 1;
    for (int place = 0; place < tests; place++) {
      int test = descending[place];
      smallest = Math.min(smallest, probabilities[test] * tests / (tests - place));
      adjusted[test] = smallest;
    }
    return adjusted;
  }
}
