package recourse.metrics.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.Question;

/** Counts of one figure in some rows of one layer: the whole, or each part that has members. */
final class Cells {
  private static final long MOST_IN_AN_ARRAY = 1 << 20;

  private final Gathered whole = new Gathered();
  private final Side[] sides;
  private final Gathered[] dense;
  private final Map<Long, Gathered> sparse = new HashMap<>();

  /** One dimension of the breakdown: numbers for rows or for instants, and names for numbers. */
  private record Side(int[] ofRows, Names names, Steps steps) {
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

  Cells(ComplaintTable table, Question question, boolean withTime) {
    List<Dimension> by = question.by();
    boolean answerable = withTime || by.stream().noneMatch(Dimension::isTime);
    this.sides =
        answerable
            ? by.stream().map(dimension -> side(table, question, dimension)).toArray(Side[]::new)
            : new Side[0];
    long parts = 1;
    for (Side side : sides) {
      parts *= side.size();
    }
    this.dense = parts <= MOST_IN_AN_ARRAY ? new Gathered[(int) parts] : null;
  }

  private static Side side(ComplaintTable table, Question question, Dimension dimension) {
    if (dimension.isTime()) {
      return new Side(null, null, Steps.of(question.period(), dimension));
    }
    int column = Dimension.ofComplaints().indexOf(dimension);
    return new Side(table.dimensions[column], table.names[column], null);
  }

  /** Counts something for the part it belongs to. */
  void count(int row, long at, Consumer<Gathered> counting) {
    counting.accept(part(row, at));
  }

  void member(int row, long at, boolean inPart) {
    part(row, at).member(inPart);
  }

  void value(int row, long at, long value) {
    Gathered part = part(row, at);
    part.member(true);
    part.value(value);
  }

  /** Leaves something out of the whole. */
  void exclude(String reason) {
    whole.exclude(reason);
  }

  /** All parts together, with what was left out. */
  Gathered whole() {
    Gathered all = new Gathered();
    all.add(whole);
    keyed().values().forEach(all::add);
    return all;
  }

  /** The parts; none where the question asks for the whole only. */
  Map<List<String>, Gathered> parts() {
    Map<List<String>, Gathered> named = new HashMap<>();
    if (sides.length > 0) {
      keyed().forEach((key, part) -> named.put(keys(key), part));
    }
    return named;
  }

  private Gathered part(int row, long at) {
    if (sides.length == 0) {
      return whole;
    }
    long key = 0;
    for (Side side : sides) {
      key = key * side.size() + side.number(row, at);
    }
    if (dense == null) {
      return sparse.computeIfAbsent(key, unknown -> new Gathered());
    }
    Gathered known = dense[(int) key];
    if (known == null) {
      known = new Gathered();
      dense[(int) key] = known;
    }
    return known;
  }

  private Map<Long, Gathered> keyed() {
    if (dense == null) {
      return sparse;
    }
    Map<Long, Gathered> keyed = new HashMap<>();
    for (int i = 0; i < dense.length; i++) {
      if (dense[i] != null) {
        keyed.put((long) i, dense[i]);
      }
    }
    return keyed;
  }

  private List<String> keys(long key) {
    List<String> keys = new ArrayList<>();
    long rest = key;
    for (int i = sides.length - 1; i >= 0; i--) {
      keys.add(0, sides[i].name((int) (rest % sides[i].size())));
      rest /= sides[i].size();
    }
    return List.copyOf(keys);
  }
}
