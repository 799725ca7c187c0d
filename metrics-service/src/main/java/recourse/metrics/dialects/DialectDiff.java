package recourse.metrics.dialects;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recourse.metrics.dialects.Difference.Effect;

/** Where one dialect's counts part from ours, for one measure. */
final class DialectDiff {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::effect).thenComparing(Key::because);

  private final DialectFormula ours;
  private final DialectFormula theirs;
  private final Map<Key, long[]> gaps = new TreeMap<>(ORDER);
  private long alike;

  private record Key(Effect effect, String because) {}

  DialectDiff(DialectFormula ours, DialectFormula theirs) {
    this.ours = ours;
    this.theirs = theirs;
  }

  DialectFormula theirs() {
    return theirs;
  }

  /** Enters the counts of one complaint. */
  void enter(List<DialectCount> byUs, List<DialectCount> byThem) {
    Map<Object, DialectCount> left = new LinkedHashMap<>();
    byThem.forEach(count -> left.put(count.item(), count));
    for (DialectCount our : byUs) {
      DialectCount their = left.remove(our.item());
      compare(our, their == null ? DialectCount.leftOut(our.item(), theirs.once()) : their);
    }
    left.values().forEach(their -> compare(DialectCount.leftOut(their.item(), ours.once()), their));
  }

  /** How many both count, and alike. */
  long alike() {
    return alike;
  }

  List<Difference> gaps() {
    return gaps.entrySet().stream()
        .map(
            e ->
                new Difference(
                    e.getKey().effect(), e.getValue()[0], e.getValue()[1], e.getKey().because()))
        .toList();
  }

  private void compare(DialectCount our, DialectCount their) {
    if (our.counted() && !their.counted()) {
      gap(Effect.LEFT_OUT_THERE, their.because(), 0);
    } else if (!our.counted() && their.counted()) {
      gap(Effect.COUNTED_ONLY_THERE, our.because(), 0);
    } else if (our.counted()) {
      compareCounted(our, their);
    }
  }

  private void compareCounted(DialectCount our, DialectCount their) {
    boolean shares = ours.statistic() == Statistic.SHARE && theirs.statistic() == Statistic.SHARE;
    long longer = timed() ? their.value() - our.value() : 0;
    if (shares && our.isHit() && !their.isHit()) {
      gap(Effect.NO_HIT_THERE, their.because(), 0);
    } else if (shares && !our.isHit() && their.isHit()) {
      gap(Effect.HIT_ONLY_THERE, our.because(), 0);
    } else if (longer != 0) {
      gap(
          longer > 0 ? Effect.LONGER_THERE : Effect.SHORTER_THERE,
          their.because(),
          Math.abs(longer));
    } else {
      alike++;
    }
  }

  private boolean timed() {
    return ours.statistic() == Statistic.MEDIAN;
  }

  private void gap(Effect effect, String because, long seconds) {
    long[] sums = gaps.computeIfAbsent(new Key(effect, because), first -> new long[2]);
    sums[0]++;
    sums[1] += seconds;
  }
}
