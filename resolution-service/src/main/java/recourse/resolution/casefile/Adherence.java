package recourse.resolution.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/**
 * How well a complaint kept to a row of stages (R17). A stage is done when it was reached no later
 * than those behind it; reached after one behind it, it is out of order; not reached though one
 * behind it was, it is skipped.
 */
@NullUnmarked // still to be annotated
public final class Adherence {
  private static final int DIGITS = 4;
  private static final Set<State> COUNTED =
      EnumSet.of(State.DONE, State.OUT_OF_ORDER, State.SKIPPED);

  private Adherence() {}

  /** How a stage stands. */
  public enum State {
    DONE,
    OUT_OF_ORDER,
    SKIPPED,
    /** Not reached, and nothing asked for it: it counts neither way. */
    NOT_NEEDED,
    /** The next one; none once the last was reached. */
    CURRENT,
    AHEAD
  }

  /** How each stage stands, given when it was reached, in the order of the model; null: not yet. */
  public static List<State> judge(List<Instant> reached) {
    int last = lastReached(reached);
    List<State> states = new ArrayList<>();
    for (int i = 0; i < reached.size(); i++) {
      if (i > last) {
        states.add(i == last + 1 ? State.CURRENT : State.AHEAD);
      } else if (reached.get(i) == null) {
        states.add(State.SKIPPED);
      } else {
        states.add(isAfterALaterOne(reached, i) ? State.OUT_OF_ORDER : State.DONE);
      }
    }
    return states;
  }

  /** The share of the stages so far that were done in their order, from 0 to 1; null before any. */
  public static BigDecimal share(List<State> states) {
    long passed = states.stream().filter(COUNTED::contains).count();
    long done = states.stream().filter(s -> s == State.DONE).count();
    return passed == 0
        ? null
        : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(passed), DIGITS, RoundingMode.HALF_UP);
  }

  private static int lastReached(List<Instant> reached) {
    int last = -1;
    for (int i = 0; i < reached.size(); i++) {
      last = reached.get(i) == null ? last : i;
    }
    return last;
  }

  private static boolean isAfterALaterOne(List<Instant> reached, int stage) {
    return reached.subList(stage + 1, reached.size()).stream()
        .anyMatch(later -> later != null && later.isBefore(reached.get(stage)));
  }
}
