package recourse.metrics.model.table;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recourse.metrics.model.Question;
import recourse.metrics.policy.Kpi;

/**
 * What can be seen of all complaints at one moment.
 *
 * @param layers each complaint is seen in one of them at most
 */
public record View(List<Layer> layers) {
  private static final int MOST_SHARES = 8;

  /** The counts of one figure. */
  public record Counted(Gathered whole, Map<List<String>, Gathered> parts) {
    static Counted of(List<Cells> cells) {
      Gathered whole = new Gathered();
      Map<List<String>, Gathered> parts = new HashMap<>();
      for (Cells share : cells) {
        whole.add(share.whole());
        share
            .parts()
            .forEach((keys, part) -> parts.computeIfAbsent(keys, k -> new Gathered()).add(part));
      }
      return new Counted(whole, parts);
    }
  }

  /** The counts of these figures, on as many processors as there are. */
  public Map<Kpi, Counted> count(Collection<Kpi> kpis, Question question, Instant now) {
    Map<UUID, Long> repeatedAt = new HashMap<>();
    layers.forEach(layer -> Scan.repeats(layer, repeatedAt));
    List<Scan> scans =
        layers.stream().flatMap(layer -> scans(layer, question, now, repeatedAt)).toList();
    return kpis.parallelStream()
        .collect(
            Collectors.toMap(
                kpi -> kpi,
                kpi -> Counted.of(scans.parallelStream().map(scan -> scan.count(kpi)).toList()),
                (one, other) -> one,
                () -> new EnumMap<>(Kpi.class)));
  }

  private static Stream<Scan> scans(
      Layer layer, Question question, Instant now, Map<UUID, Long> repeatedAt) {
    int shares = Math.min(MOST_SHARES, Runtime.getRuntime().availableProcessors());
    return IntStream.range(0, shares)
        .mapToObj(
            share -> new Scan(layer, question, now, repeatedAt, new Scan.Share(share, shares)));
  }
}
