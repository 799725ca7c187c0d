package recourse.metrics.measures.definition;

import java.util.Map;

/**
 * What a figure means, in words. A change of meaning is a new version, never an edit.
 *
 * @param version of the definition, shown with every figure
 * @param unit of the value
 * @param shape how the value comes from what was counted
 * @param cohort which members count, and by which instant they belong to a period
 * @param formula how the value comes from them
 * @param exclusions what is left out, by the name under which its number is reported
 */
public record KpiDefinition(
    String version,
    Unit unit,
    Shape shape,
    String cohort,
    String formula,
    Map<String, String> exclusions) {

  /** What a value counts. */
  public enum Unit {
    /** Whole complaints. */
    COMPLAINTS,
    /** Whole seconds, rounded down: of wall time, or of working time where the formula says so. */
    SECONDS,
    /** From 0 to 1, four decimal places, rounded half up. */
    RATIO,
    /** A whole number from -100 to 100. */
    POINTS,
    /** A mean on the scale of the question, two decimal places, rounded half up. */
    SCORE,
    /** Minor units of one currency, for example pence. */
    MINOR_UNITS,
    /** Complaints per thousand of the exposure, two decimal places, rounded half up. */
    PER_THOUSAND
  }

  /** How a value comes from what was counted. */
  public enum Shape {
    /** The number of members. */
    COUNT,
    /** The number of members, with the median, ninetieth percentile and largest of their ages. */
    COUNT_WITH_AGES,
    /** Members that have it / all members, with Wilson's 95 % interval. */
    SHARE,
    /** Points / points that could be had; no interval, for points of one card hang together. */
    POINTS,
    /** The median of observed values; the ninetieth percentile, the mean and the largest beside. */
    MEDIAN,
    /** The ninetieth percentile of observed values. */
    NINETIETH,
    /** The largest of observed values; the median beside. */
    LARGEST,
    /** The sum / the number of members. */
    MEAN,
    /** Promoters minus detractors in points, with its standard error. */
    NET_PROMOTERS,
    /** A sum per currency. */
    MONEY,
    /** A number of members over an exposure that somebody stated. */
    OVER_EXPOSURE
  }
}
