package recourse.metrics.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.metrics.model.Tallies.Tally;
import recourse.metrics.policy.Kpi;

/**
 * A figure for the whole and for each part that has members.
 *
 * @param excluded how many were left out, by reason; reasons that met nobody are not named
 * @param breakdown in the order of the keys
 */
record ReportedKpi(Kpi kpi, Figure whole, SortedMap<String, Long> excluded, List<Part> breakdown) {

  /** One part of the breakdown. */
  record Part(String key, Figure figure) {}

  static <T extends Tally> ReportedKpi of(Kpi kpi, List<T> tallies, Function<T, Figure> figure) {
    return of(kpi, tallies, figure, whole -> Map.of());
  }

  static <T extends Tally> ReportedKpi of(
      Kpi kpi,
      List<T> tallies,
      Function<T, Figure> figure,
      Function<T, Map<String, Long>> leftOut) {
    T whole = tallies.stream().filter(tally -> tally.key() == null).findFirst().orElseThrow();
    SortedMap<String, Long> excluded = new TreeMap<>(leftOut.apply(whole));
    excluded.values().removeIf(nobody -> nobody == 0);
    return new ReportedKpi(kpi, figure.apply(whole), excluded, parts(tallies, figure));
  }

  private static <T extends Tally> List<Part> parts(List<T> tallies, Function<T, Figure> figure) {
    return tallies.stream()
        .filter(tally -> tally.key() != null)
        .map(tally -> new Part(tally.key(), figure.apply(tally)))
        .filter(part -> part.figure().hasMembers())
        .sorted(Comparator.comparing(Part::key))
        .collect(Collectors.toList());
  }
}
