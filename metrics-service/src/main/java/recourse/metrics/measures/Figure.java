package recourse.metrics.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.definition.KpiDefinition;
import recourse.metrics.measures.definition.KpiDefinition.Unit;
import recourse.metrics.measures.engine.Aggregation;

/**
 * A value with what it was made of.
 *
 * @param value null when there is nothing to say: no data is neither 0 nor 100 %
 * @param numerator equal to the value of a count; null for a time
 * @param denominator null for a count; the size of the cohort for a time
 * @param spread how observed values lie; null where none were observed
 * @param interval within which the share lies, with 95 % confidence; null where nothing is
 *     estimated
 * @param standardError of net promoters, in points; null elsewhere and without answers
 * @param details counts beside the figure, in the order of their names
 */
@NullUnmarked // still to be annotated
public record Figure(
    BigDecimal value,
    Long numerator,
    Long denominator,
    Spread spread,
    Interval interval,
    BigDecimal standardError,
    SortedMap<String, Long> details) {
  private static final int PLACES = 4;
  private static final int PLACES_OF_MEANS = 2;
  private static final int PERCENT = 100;
  private static final int MEDIAN = 50;
  private static final int NINETIETH = 90;
  private static final int THOUSAND = 1_000;
  private static final double Z = 1.959963984540054;

  /** How observed values lie: whole numbers, the mean rounded down. */
  public record Spread(long median, long ninetieth, long mean, long largest) {}

  /** Wilson's score interval. */
  public record Interval(BigDecimal low, BigDecimal high) {}

  /**
   * The figure of a definition from what was counted.
   *
   * @param exposure what counts are set against; null when nobody stated it
   */
  public static Figure of(KpiDefinition definition, Aggregation counted, Long exposure) {
    return switch (definition.shape()) {
      case COUNT -> count(counted.whole());
      case COUNT_WITH_AGES -> count(counted.whole()).with(spread(counted)).with(counted.details());
      case SHARE -> share(counted.part(), counted.whole()).with(counted.details());
      case POINTS -> points(counted.part(), counted.whole()).with(counted.details());
      case MEDIAN -> time(counted, Spread::median).with(counted.details());
      case NINETIETH -> time(counted, Spread::ninetieth);
      case LARGEST -> time(counted, Spread::largest);
      case MEAN -> mean(definition.unit(), counted.sum(), counted.whole()).with(counted.details());
      case NET_PROMOTERS -> promoters(counted.part(), counted.sum(), counted.whole());
      case MONEY -> money(counted);
      case OVER_EXPOSURE -> over(counted.whole(), exposure);
    };
  }

  static Figure count(long members) {
    return plain(BigDecimal.valueOf(members), members, null);
  }

  static Figure share(long part, long whole) {
    if (whole == 0) {
      return plain(null, part, whole);
    }
    Figure share = plain(quotient(part, whole, PLACES), part, whole);
    return new Figure(share.value, part, whole, null, wilson(part, whole), null, new TreeMap<>());
  }

  private static Figure points(long points, long outOf) {
    return plain(outOf == 0 ? null : quotient(points, outOf, PLACES), points, outOf);
  }

  private static Figure time(Aggregation counted, ToLongFunction<Spread> which) {
    Spread spread = spread(counted);
    BigDecimal value = spread == null ? null : BigDecimal.valueOf(which.applyAsLong(spread));
    return plain(value, null, (long) counted.size()).with(spread);
  }

  private static Figure mean(Unit unit, long sum, long members) {
    if (members == 0) {
      return plain(null, sum, members);
    }
    return unit == Unit.SECONDS
        ? plain(BigDecimal.valueOf(Math.floorDiv(sum, members)), sum, members)
        : plain(quotient(sum, members, PLACES_OF_MEANS), sum, members);
  }

  private static Figure promoters(long promoters, long detractors, long answers) {
    long net = promoters - detractors;
    if (answers == 0) {
      return plain(null, net, answers);
    }
    double p = (double) promoters / answers;
    double d = (double) detractors / answers;
    double error = PERCENT * Math.sqrt((p + d - (p - d) * (p - d)) / answers);
    SortedMap<String, Long> details = new TreeMap<>();
    details.put("promoters", promoters);
    details.put("passives", answers - promoters - detractors);
    details.put("detractors", detractors);
    return new Figure(
        quotient(PERCENT * net, answers, 0),
        net,
        answers,
        null,
        null,
        rounded(error, PLACES_OF_MEANS),
        details);
  }

  private static Figure money(Aggregation counted) {
    Map<String, Long> paid = new TreeMap<>(counted.details());
    paid.keySet().removeIf(name -> !name.startsWith("paid_"));
    Long sum = paid.size() == 1 ? paid.values().iterator().next() : null;
    return plain(sum == null ? null : BigDecimal.valueOf(sum), sum, counted.whole())
        .with(counted.details());
  }

  private static Figure over(long members, Long exposure) {
    BigDecimal value =
        exposure == null || exposure == 0
            ? null
            : quotient(THOUSAND * members, exposure, PLACES_OF_MEANS);
    return plain(value, members, exposure == null ? 0 : exposure);
  }

  /** Whether anything was counted. */
  public boolean hasMembers() {
    return denominator == null ? numerator > 0 : denominator > 0 || !details.isEmpty();
  }

  private static Spread spread(Aggregation counted) {
    if (counted.size() == 0) {
      return null;
    }
    return new Spread(
        counted.percentile(MEDIAN),
        counted.percentile(NINETIETH),
        Math.floorDiv(counted.sum(), counted.size()),
        counted.largest());
  }

  private static Interval wilson(long part, long whole) {
    double share = (double) part / whole;
    double spread = Z * Z / whole;
    double centre = share + spread / 2;
    double reach = Z * Math.sqrt(share * (1 - share) / whole + spread / whole / 4);
    return new Interval(
        rounded(Math.max(0, (centre - reach) / (1 + spread)), PLACES),
        rounded(Math.min(1, (centre + reach) / (1 + spread)), PLACES));
  }

  private static BigDecimal rounded(double number, int places) {
    return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
  }

  private static BigDecimal quotient(long dividend, long divisor, int places) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), places, RoundingMode.HALF_UP);
  }

  private static Figure plain(BigDecimal value, Long numerator, Long denominator) {
    return new Figure(value, numerator, denominator, null, null, null, new TreeMap<>());
  }

  private Figure with(Spread its) {
    return new Figure(value, numerator, denominator, its, interval, standardError, details);
  }

  private Figure with(Map<String, Long> its) {
    return new Figure(
        value, numerator, denominator, spread, interval, standardError, new TreeMap<>(its));
  }
}
