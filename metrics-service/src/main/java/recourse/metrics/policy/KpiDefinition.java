package recourse.metrics.policy;

import java.util.Map;

/**
 * What a figure means, in words. A change of meaning is a new version, never an edit.
 *
 * @param version of the definition, shown with every figure
 * @param unit of the value
 * @param cohort which members count, and by which instant they belong to a period
 * @param formula how the value comes from them
 * @param exclusions what is left out, by the name under which its number is reported
 */
public record KpiDefinition(
    String version, Unit unit, String cohort, String formula, Map<String, String> exclusions) {

  /** What a value counts. */
  public enum Unit {
    /** Whole complaints. */
    COMPLAINTS,
    /** Whole seconds of wall time, rounded down. */
    SECONDS,
    /** From 0 to 1, four decimal places, rounded half up. */
    RATIO
  }
}
