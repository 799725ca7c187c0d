package recourse.metrics.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.engine.Aggregation;
import recourse.metrics.measures.engine.TableView.Counted;

/**
 * A figure for the whole and for each part that has members.
 *
 * @param excluded how many were left out, by reason; reasons that met nobody are not named
 * @param breakdown in the order of the keys
 */
@NullUnmarked // still to be annotated
public record ReportedKpi(
    Kpi kpi, Figure whole, SortedMap<String, Long> excluded, List<Part> breakdown) {
  private static final String BETWEEN_KEYS = " | ";

  /**
   * One part of the breakdown.
   *
   * @param key its values as one text
   * @param keys its value in each dimension, in the order of the question
   */
  public record Part(String key, List<String> keys, Figure figure) {}

  static ReportedKpi of(Kpi kpi, Counted counted, List<Dimension> by, Exposures.Stated exposures) {
    SortedMap<String, Long> excluded = new TreeMap<>(counted.whole().excluded());
    return new ReportedKpi(
        kpi,
        Figure.of(kpi.definition(), counted.whole(), exposures.ofAll()),
        excluded,
        counted.parts().entrySet().parallelStream()
            .map(part -> part(kpi, part, by, exposures))
            .filter(part -> part.figure().hasMembers())
            .sorted(Comparator.comparing(Part::key))
            .toList());
  }

  private static Part part(
      Kpi kpi,
      Map.Entry<List<String>, Aggregation> counted,
      List<Dimension> by,
      Exposures.Stated exposures) {
    List<String> keys = counted.getKey();
    Long exposure = by.equals(List.of(Dimension.PRODUCT)) ? exposures.ofProduct(keys.get(0)) : null;
    return new Part(
        String.join(BETWEEN_KEYS, keys),
        keys,
        Figure.of(kpi.definition(), counted.getValue(), exposure));
  }
}
