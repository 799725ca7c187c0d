package recourse.metrics.model.table;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import recourse.metrics.model.Question;
import recourse.metrics.policy.Kpi;

/**
 * What can be seen of all complaints at one moment.
 *
 * @param layers each complaint is seen in one of them at most
 */
public record View(List<Layer> layers) {

  /** The counts of one figure. */
  public record Counted(Gathered whole, Map<List<String>, Gathered> parts) {}

  /** The counts of these figures, figure by figure on as many processors as there are. */
  public Map<Kpi, Counted> count(Collection<Kpi> kpis, Question question, Instant now) {
    Map<UUID, Long> repeatedAt = new HashMap<>();
    layers.forEach(layer -> Scan.repeats(layer, repeatedAt));
    List<Scan> scans =
        layers.stream().map(layer -> new Scan(layer, question, now, repeatedAt)).toList();
    return kpis.parallelStream()
        .collect(
            Collectors.toMap(
                kpi -> kpi,
                kpi -> count(kpi, scans),
                (one, other) -> one,
                () -> new EnumMap<>(Kpi.class)));
  }

  private static Counted count(Kpi kpi, List<Scan> scans) {
    Gathered whole = new Gathered();
    Map<List<String>, Gathered> parts = new HashMap<>();
    for (Scan scan : scans) {
      Cells cells = scan.count(kpi);
      whole.add(cells.whole());
      cells
          .parts()
          .forEach((keys, part) -> parts.computeIfAbsent(keys, k -> new Gathered()).add(part));
    }
    return new Counted(whole, parts);
  }
}
