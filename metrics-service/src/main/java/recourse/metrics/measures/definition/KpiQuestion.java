package recourse.metrics.measures.definition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ClockKind;

/**
 * What is asked of the measures.
 *
 * @param period which days
 * @param by how to break the figures down: no, one or two dimensions
 * @param only which complaints count
 * @param recordedBy only what had been recorded by then counts, as reported then; null for all that
 *     is known now
 */
@NullUnmarked // still to be annotated
public record KpiQuestion(Period period, List<Dimension> by, Filter only, Instant recordedBy) {

  /** A question about what is known now. */
  public KpiQuestion(Period period, List<Dimension> by, Filter only) {
    this(period, by, only, null);
  }

  /**
   * Which complaints and clocks count.
   *
   * @param values the one value of each dimension that counts; a dimension that is not there stands
   *     for all
   * @param clock the kind of clock, null for all; concerns attainment per clock alone
   */
  public record Filter(Map<Dimension, String> values, ClockKind clock) {
    /** Everything counts. */
    public static final Filter NONE = new Filter(Map.of(), null);

    /** Only complaints with this value of a dimension. */
    public static Filter only(Dimension dimension, String value) {
      return new Filter(Map.of(dimension, value), null);
    }
  }
}
