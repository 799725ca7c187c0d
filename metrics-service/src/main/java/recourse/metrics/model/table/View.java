package recourse.metrics.model.table;

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
import recourse.metrics.model.Behind;
import recourse.metrics.model.Question;
import recourse.metrics.policy.Kpi;

/**
 * What can be seen of all complaints at one moment.
 *
 * @param layers each complaint is seen in one of them at most
 */
public record View(List<Layer> layers) {
  private static final int MOST_SHARES = 8;
  private static final Set<Kpi> COMING_BACK = EnumSet.of(Kpi.FCR_7, Kpi.FCR_14, Kpi.FCR_30);

  /** The counts of one figure. */
  public record Counted(Gathered whole, Map<List<String>, Gathered> parts) {
    static Counted of(List<Cells> layers) {
      if (layers.size() == 1) {
        return of(layers.get(0));
      }
      Counted all = new Counted(new Gathered(), new HashMap<>());
      layers.stream().map(Counted::of).forEach(all::add);
      return all;
    }

    private static Counted of(Cells layer) {
      Map<List<String>, Gathered> parts = layer.parts();
      return new Counted(layer.whole(), parts);
    }

    private void add(Counted layer) {
      whole.add(layer.whole);
      layer.parts.forEach(
          (keys, part) -> parts.computeIfAbsent(keys, k -> new Gathered()).add(part));
    }
  }

  /**
   * What these figures come to, counted on as many processors as there are.
   *
   * @param figure makes of the counts what is wanted; the counts are forgotten at once, for those
   *     of all figures together may be large
   */
  public <T> Map<Kpi, T> count(
      Collection<Kpi> kpis, Question question, Instant now, BiFunction<Kpi, Counted, T> figure) {
    boolean comingBack = kpis.stream().anyMatch(COMING_BACK::contains);
    List<List<Scan>> scans =
        layers.stream().map(layer -> scans(layer, question, now, comingBack)).toList();
    return kpis.parallelStream()
        .collect(
            Collectors.toMap(
                kpi -> kpi,
                kpi -> figure.apply(kpi, count(scans, kpi)),
                (one, other) -> one,
                () -> new EnumMap<>(Kpi.class)));
  }

  private static Counted count(List<List<Scan>> layers, Kpi kpi) {
    return Counted.of(layers.stream().map(layer -> countLayer(layer, kpi)).toList());
  }

  /**
   * The complaints behind a figure, each once, newest first.
   *
   * @param after the place behind which the page begins; null for the beginning
   */
  public List<Mark> behind(
      Kpi kpi, Question question, Instant now, Behind which, Mark after, int limit) {
    PriorityQueue<Mark> page = new PriorityQueue<>(Comparator.reverseOrder());
    for (Layer layer : layers) {
      Found found = new Found();
      scans(layer, question, now, COMING_BACK.contains(kpi)).forEach(scan -> scan.find(kpi, found));
      found.rows(which).stream()
          .mapToObj(layer.table()::mark)
          .filter(mark -> after == null || mark.compareTo(after) > 0)
          .forEach(mark -> keep(page, mark, limit));
    }
    return page.stream().sorted().toList();
  }

  private static void keep(PriorityQueue<Mark> page, Mark mark, int limit) {
    page.add(mark);
    if (page.size() > limit) {
      page.poll();
    }
  }

  private static Cells countLayer(List<Scan> layer, Kpi kpi) {
    return layer.parallelStream().map(scan -> scan.count(kpi)).toList().stream()
        .reduce(Cells::with)
        .orElseThrow();
  }

  private List<Scan> scans(Layer layer, Question question, Instant now, boolean comingBack) {
    long[] cameBackAt = comingBack ? Scan.cameBackAt(layer.table(), layers) : null;
    int shares = Math.min(MOST_SHARES, Runtime.getRuntime().availableProcessors());
    return IntStream.range(0, shares)
        .mapToObj(
            share -> new Scan(layer, question, now, cameBackAt, new Scan.Share(share, shares)))
        .toList();
  }
}
