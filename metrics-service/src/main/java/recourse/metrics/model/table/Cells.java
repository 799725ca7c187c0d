package recourse.metrics.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.Question;

/** Counts of one figure in one layer: the whole, and each part that has members. */
final class Cells {
  private final Gathered whole = new Gathered();
  private final Map<Long, Gathered> parts = new HashMap<>();
  private final Side[] sides;
  private Gathered latest;
  private long latestKey = -1;

  /** One dimension of the breakdown: numbers for rows or for instants, and names for numbers. */
  private record Side(int[] ofRows, Names names, Steps steps) {
    int number(int row, long at) {
      return steps == null ? ofRows[row] : steps.numberOf(at);
    }

    String name(int number) {
      return steps == null ? names.name(number) : steps.name(number);
    }
  }

  Cells(ComplaintTable table, Question question, boolean withTime) {
    List<Dimension> by = question.by();
    boolean answerable = withTime || by.stream().noneMatch(Dimension::isTime);
    this.sides =
        answerable
            ? by.stream().map(dimension -> side(table, question, dimension)).toArray(Side[]::new)
            : new Side[0];
  }

  private static Side side(ComplaintTable table, Question question, Dimension dimension) {
    if (dimension.isTime()) {
      return new Side(null, null, Steps.of(question.period(), dimension));
    }
    int column = Dimension.ofComplaints().indexOf(dimension);
    return new Side(table.dimensions[column], table.names[column], null);
  }

  /** Counts something for the whole and for the part it belongs to. */
  void count(int row, long at, Consumer<Gathered> counting) {
    counting.accept(whole);
    if (sides.length > 0) {
      counting.accept(part(row, at));
    }
  }

  void member(int row, long at, boolean inPart) {
    whole.member(inPart);
    if (sides.length > 0) {
      part(row, at).member(inPart);
    }
  }

  void value(int row, long at, long value) {
    whole.member(true);
    whole.value(value);
    if (sides.length > 0) {
      Gathered part = part(row, at);
      part.member(true);
      part.value(value);
    }
  }

  void exclude(String reason) {
    whole.exclude(reason);
  }

  Gathered whole() {
    return whole;
  }

  Map<List<String>, Gathered> parts() {
    Map<List<String>, Gathered> named = new HashMap<>();
    parts.forEach((key, part) -> named.put(keys(key), part));
    return named;
  }

  private Gathered part(int row, long at) {
    long key = 0;
    for (Side side : sides) {
      key = key << Integer.SIZE | side.number(row, at);
    }
    if (key != latestKey) {
      latest = parts.computeIfAbsent(key, unknown -> new Gathered());
      latestKey = key;
    }
    return latest;
  }

  private List<String> keys(long key) {
    List<String> keys = new ArrayList<>();
    long rest = key;
    for (int i = sides.length - 1; i >= 0; i--) {
      keys.add(0, sides[i].name((int) rest));
      rest >>>= Integer.SIZE;
    }
    return List.copyOf(keys);
  }
}
