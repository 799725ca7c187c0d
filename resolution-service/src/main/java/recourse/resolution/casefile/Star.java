package recourse.resolution.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * The account of a resolution: Situation, Task, Action, Result, each action linked to its own
 * result (R3). A live case is resolved with a complete one only.
 *
 * @param situation what had happened
 * @param task what had to be achieved
 * @param actions what was done
 * @param result what came of it all
 */
@NullUnmarked // still to be annotated
public record Star(
    @Words String situation, @Words String task, List<Action> actions, @Words String result) {
  /** No account, as in an imported history. */
  public static final Star NONE = new Star(null, null, List.of(), null);

  public Star {
    actions = actions == null ? List.of() : List.copyOf(actions);
  }

  /** An action with its result. */
  public record Action(@Words String action, @Words String result) {}

  Star forgotten() {
    return new Star(
        null, null, actions.stream().map(done -> new Action(null, null)).toList(), null);
  }

  /** The parts that are empty, by name. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    require(missing, "star.situation", situation);
    require(missing, "star.task", task);
    if (actions.isEmpty()) {
      missing.add("star.actions");
    }
    for (int i = 0; i < actions.size(); i++) {
      require(missing, "star.actions[%d].action".formatted(i), actions.get(i).action());
      require(missing, "star.actions[%d].result".formatted(i), actions.get(i).result());
    }
    require(missing, "star.result", result);
    return missing;
  }

  void refuseUnlessComplete() {
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      throw new Refusal(
          CaseReason.STAR_INCOMPLETE,
          missing.get(0),
          "A resolution tells situation, task, actions each with its result, and result; missing: "
              + String.join(", ", missing)
              + ".");
    }
  }

  private static void require(List<String> missing, String part, String text) {
    if (text == null || text.isBlank()) {
      missing.add(part);
    }
  }
}
