package recourse.metrics.measures.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.KpiQuestion;

/**
 * Counts of one figure in some rows of one layer: of each part that has members; where the question
 * asks for the whole only, that is the one part. A part has a small number, by which its counts lie
 * in arrays.
 */
@NullUnmarked // still to be annotated
final class Accumulator {
  private static final long UNTOLD = Long.MIN_VALUE;

  private final Side[] sides;
  private final MatchedRows found;
  private final GroupIndex slots;
  private final Dictionary detailNames = new Dictionary();
  private final SortedMap<String, Long> excluded = new TreeMap<>();
  private long[][] details = new long[0][];
  private long[] having = new long[16];
  private long[] members = new long[16];
  private long[] sums = new long[16];
  private long[] values = new long[0];
  private int[] owners = new int[0];
  private int size;
  private int row;

  /** One dimension of the breakdown: numbers for rows or for instants, and names for numbers. */
  private record Side(int[] ofRows, Dictionary names, TimeSteps steps) {
    int number(int row, long at) {
      return steps == null ? ofRows[row] : steps.numberOf(at);
    }

    String name(int number) {
      return steps == null ? names.name(number) : steps.name(number);
    }

    int size() {
      return steps == null ? names.size() : steps.size();
    }
  }

  /**
   * Nothing counted yet.
   *
   * @param withTime whether the figure can be broken down by steps of time
   * @param found notes which rows are counted; null where nobody asks
   */
  Accumulator(ComplaintTable table, KpiQuestion question, boolean withTime, MatchedRows found) {
    this.found = found;
    List<Dimension> by = question.by();
    boolean answerable = withTime || by.stream().noneMatch(Dimension::isTime);
    this.sides =
        answerable
            ? by.stream().map(dimension -> side(table, question, dimension)).toArray(Side[]::new)
            : new Side[0];
    long possible = 1;
    for (Side side : sides) {
      possible *= side.size();
    }
    this.slots = new GroupIndex(possible);
  }

  private static Side side(ComplaintTable table, KpiQuestion question, Dimension dimension) {
    if (dimension.isTime()) {
      return new Side(null, null, TimeSteps.of(question.period(), dimension));
    }
    int column = Dimension.ofComplaints().indexOf(dimension);
    return new Side(table.dimensions[column], table.names[column], null);
  }

  /** The part to which what happened to a row belongs; the next member of it is this row. */
  int part(int row, long at) {
    this.row = row;
    long key = 0;
    for (Side side : sides) {
      key = key * side.size() + side.number(row, at);
    }
    return slot(key);
  }

  private int slot(long key) {
    int slot = slots.of(key);
    if (slot == members.length) {
      having = Arrays.copyOf(having, slot * 2);
      members = Arrays.copyOf(members, slot * 2);
      sums = Arrays.copyOf(sums, slot * 2);
    }
    return slot;
  }

  void member(int part, boolean inPart) {
    members[part]++;
    having[part] += inPart ? 1 : 0;
    note(inPart);
  }

  private void note(boolean inPart) {
    if (found != null) {
      found.add(row, inPart);
    }
  }

  /** Points of those that could be had. */
  void points(int part, long points, long outOf) {
    members[part] += outOf;
    having[part] += points;
    note(points == outOf);
  }

  void sum(int part, long amount) {
    sums[part] += amount;
  }

  /** A member with an observed value. */
  void value(int part, long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(1_024, size * 2));
      owners = Arrays.copyOf(owners, values.length);
    }
    values[size] = value;
    owners[size++] = part;
    sums[part] += value;
    member(part, true);
  }

  void detail(int part, String name, long count) {
    long[] counts = countsOf(detailNames.numberOf(name), part);
    counts[part] = counts[part] == UNTOLD ? count : counts[part] + count;
  }

  private long[] countsOf(int number, int part) {
    if (number == details.length) {
      details = Arrays.copyOf(details, number + 1);
      details[number] = new long[0];
    }
    int known = details[number].length;
    if (part >= known) {
      details[number] = Arrays.copyOf(details[number], members.length);
      Arrays.fill(details[number], known, members.length, UNTOLD);
    }
    return details[number];
  }

  /** Leaves something out of the whole. */
  void exclude(String reason) {
    excluded.merge(reason, 1L, Long::sum);
  }

  /** Takes in what was counted in other rows of the same layer. */
  Accumulator with(Accumulator others) {
    int[] parts = new int[others.slots.size()];
    for (int other = 0; other < parts.length; other++) {
      int part = slot(others.slots.key(other));
      parts[other] = part;
      having[part] += others.having[other];
      members[part] += others.members[other];
      sums[part] += others.sums[other];
      others.detailsOf(other).forEach((name, count) -> detail(part, name, count));
    }
    others.excluded.forEach((reason, count) -> excluded.merge(reason, count, Long::sum));
    values = Arrays.copyOf(values, size + others.size);
    owners = Arrays.copyOf(owners, size + others.size);
    System.arraycopy(others.values, 0, values, size, others.size);
    for (int i = 0; i < others.size; i++) {
      owners[size + i] = parts[others.owners[i]];
    }
    size += others.size;
    return this;
  }

  /** All parts together, with what was left out. The values are handed over, not copied. */
  Aggregation whole() {
    SortedMap<String, Long> all = new TreeMap<>();
    for (int part = 0; part < slots.size(); part++) {
      detailsOf(part).forEach((name, count) -> all.merge(name, count, Long::sum));
    }
    return new Aggregation(
        Arrays.stream(having).sum(),
        Arrays.stream(members).sum(),
        Arrays.stream(sums).sum(),
        values,
        size,
        all,
        excluded);
  }

  /** The parts; none where the question asks for the whole only. */
  Map<List<String>, Aggregation> parts() {
    if (sides.length == 0) {
      return Map.of();
    }
    long[][] valuesOf = valuesOfParts();
    Map<List<String>, Aggregation> named = new HashMap<>(slots.size() * 2);
    for (int part = 0; part < slots.size(); part++) {
      named.put(
          names(slots.key(part)),
          new Aggregation(
              having[part],
              members[part],
              sums[part],
              valuesOf[part],
              valuesOf[part].length,
              detailsOf(part),
              new TreeMap<>()));
    }
    return named;
  }

  private long[][] valuesOfParts() {
    int[] sizes = new int[slots.size()];
    for (int i = 0; i < size; i++) {
      sizes[owners[i]]++;
    }
    long[][] valuesOf = new long[sizes.length][];
    Arrays.setAll(valuesOf, part -> new long[sizes[part]]);
    for (int i = 0; i < size; i++) {
      valuesOf[owners[i]][--sizes[owners[i]]] = values[i];
    }
    return valuesOf;
  }

  private SortedMap<String, Long> detailsOf(int part) {
    SortedMap<String, Long> of = new TreeMap<>();
    for (int number = 0; number < details.length; number++) {
      if (part < details[number].length && details[number][part] != UNTOLD) {
        of.put(detailNames.name(number), details[number][part]);
      }
    }
    return of;
  }

  private List<String> names(long key) {
    String[] names = new String[sides.length];
    long rest = key;
    for (int i = sides.length - 1; i >= 0; i--) {
      names[i] = sides[i].name((int) (rest % sides[i].size()));
      rest /= sides[i].size();
    }
    return List.of(names);
  }
}
