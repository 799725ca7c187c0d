package recourse.metrics.measures.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.MemberFilter;

/**
 * What can be seen of all complaints at one moment.
 *
 * @param layers each complaint is seen in one of them at most
 */
@NullUnmarked // still to be annotated
public record TableView(List<TableLayer> layers) {
  private static final int MOST_SHARES = 8;
  private static final Set<Kpi> COMING_BACK = EnumSet.of(Kpi.FCR_7, Kpi.FCR_14, Kpi.FCR_30);

  /** The counts of one figure. */
  public record Counted(Aggregation whole, Map<List<String>, Aggregation> parts) {
    static Counted of(List<Accumulator> layers) {
      if (layers.size() == 1) {
        return of(layers.get(0));
      }
      Counted all = new Counted(new Aggregation(), new HashMap<>());
      layers.stream().map(Counted::of).forEach(all::add);
      return all;
    }

    private static Counted of(Accumulator layer) {
      Map<List<String>, Aggregation> parts = layer.parts();
      return new Counted(layer.whole(), parts);
    }

    private void add(Counted layer) {
      whole.add(layer.whole);
      layer.parts.forEach(
          (keys, part) -> parts.computeIfAbsent(keys, k -> new Aggregation()).add(part));
    }
  }

  /**
   * What these figures come to, counted on as many processors as there are.
   *
   * @param figure makes of the counts what is wanted; the counts are forgotten at once, for those
   *     of all figures together may be large
   */
  public <T> Map<Kpi, T> count(
      Collection<Kpi> kpis, KpiQuestion question, Instant now, BiFunction<Kpi, Counted, T> figure) {
    boolean comingBack = kpis.stream().anyMatch(COMING_BACK::contains);
    List<List<KpiScan>> scans =
        layers.stream().map(layer -> scans(layer, question, now, comingBack)).toList();
    return kpis.parallelStream()
        .collect(
            Collectors.toMap(
                kpi -> kpi,
                kpi -> figure.apply(kpi, count(scans, kpi)),
                (one, other) -> one,
                () -> new EnumMap<>(Kpi.class)));
  }

  private static Counted count(List<List<KpiScan>> layers, Kpi kpi) {
    return Counted.of(layers.stream().map(layer -> countLayer(layer, kpi)).toList());
  }

  /**
   * The complaints behind a figure, each once, newest first.
   *
   * @param after the place behind which the page begins; null for the beginning
   */
  public List<ListPosition> behind(
      Kpi kpi,
      KpiQuestion question,
      Instant now,
      MemberFilter which,
      ListPosition after,
      int limit) {
    PriorityQueue<ListPosition> page = new PriorityQueue<>(Comparator.reverseOrder());
    for (TableLayer layer : layers) {
      MatchedRows found = new MatchedRows();
      scans(layer, question, now, COMING_BACK.contains(kpi)).forEach(scan -> scan.find(kpi, found));
      found.rows(which).stream()
          .mapToObj(layer.table()::mark)
          .filter(mark -> after == null || mark.compareTo(after) > 0)
          .forEach(mark -> keep(page, mark, limit));
    }
    return page.stream().sorted().toList();
  }

  private static void keep(PriorityQueue<ListPosition> page, ListPosition mark, int limit) {
    page.add(mark);
    if (page.size() > limit) {
      page.poll();
    }
  }

  private static Accumulator countLayer(List<KpiScan> layer, Kpi kpi) {
    return layer.parallelStream().map(scan -> scan.count(kpi)).toList().stream()
        .reduce(Accumulator::with)
        .orElseThrow();
  }

  private List<KpiScan> scans(
      TableLayer layer, KpiQuestion question, Instant now, boolean comingBack) {
    long[] cameBackAt = comingBack ? KpiScan.cameBackAt(layer.table(), layers) : null;
    int shares = Math.min(MOST_SHARES, Runtime.getRuntime().availableProcessors());
    return IntStream.range(0, shares)
        .mapToObj(
            share ->
                new KpiScan(layer, question, now, cameBackAt, new KpiScan.Share(share, shares)))
        .toList();
  }
}
