package recourse.spine.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * One step of a lifecycle, implemented by an enum that is the transition table: it says from which
 * states the step leads to which.
 *
 * @param <S> the states
 */
public interface LifecycleStep<S extends Enum<S>> {
  /** The table: from state to state. */
  Map<S, S> moves();

  /** The name of the enum constant. */
  String name();

  /** Whether the step may be taken in this state. */
  default boolean isAllowedIn(S state) {
    return moves().containsKey(state);
  }

  /** The state this step leads to; refused when the state does not allow it. */
  default S takenFrom(S state) {
    S next = moves().get(state);
    if (next == null) {
      throw new Refusal(
          CommonReason.STEP_NOT_ALLOWED,
          "%s is not possible while %s; it is possible while %s."
              .formatted(name(), state, moves().keySet()));
    }
    return next;
  }

  /** The steps of a table that are allowed in a state, in the order of the table. */
  static <S extends Enum<S>, T extends LifecycleStep<S>> List<T> allowed(T[] steps, S state) {
    return Arrays.stream(steps).filter(step -> step.isAllowedIn(state)).toList();
  }

  /** A table row: every state of {@code from} leads to {@code to}. */
  @SafeVarargs
  static <S extends Enum<S>> Map<S, S> to(S to, S... from) {
    Map<S, S> moves = new EnumMap<>(to.getDeclaringClass());
    for (S state : from) {
      moves.put(state, to);
    }
    return moves;
  }

  /** A table row: the step may be taken in these states and leaves them as they are. */
  @SafeVarargs
  static <S extends Enum<S>> Map<S, S> staying(S first, S... more) {
    Map<S, S> moves = new EnumMap<>(first.getDeclaringClass());
    moves.put(first, first);
    for (S state : more) {
      moves.put(state, state);
    }
    return moves;
  }

  /** The same row with further moves. */
  static <S extends Enum<S>> Map<S, S> and(Map<S, S> moves, Map<S, S> more) {
    Map<S, S> all = new EnumMap<>(moves);
    all.putAll(more);
    return all;
  }

  /** The table drawn as a Mermaid state diagram. */
  static <S extends Enum<S>, T extends LifecycleStep<S>> String diagram(T[] steps, S start) {
    List<String> lines = new ArrayList<>(List.of("stateDiagram-v2", "    [*] --> " + start));
    for (T step : steps) {
      step.moves()
          .forEach((from, to) -> lines.add("    %s --> %s: %s".formatted(from, to, step.name())));
    }
    return String.join("\n", lines) + "\n";
  }
}
