package recourse.resolution.model;

import java.util.List;
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
public record Star(String situation, String task, List<Action> actions, String result) {
  /** No account, as in an imported history. */
  public static final Star NONE = new Star(null, null, List.of(), null);

  public Star {
    actions = actions == null ? List.of() : List.copyOf(actions);
  }

  /** An action with its result. */
  public record Action(String action, String result) {}

  void refuseUnlessComplete() {
    require("situation", situation);
    require("task", task);
    if (actions.isEmpty()) {
      throw missing("actions");
    }
    for (int i = 0; i < actions.size(); i++) {
      require("actions[%d].action".formatted(i), actions.get(i).action());
      require("actions[%d].result".formatted(i), actions.get(i).result());
    }
    require("result", result);
  }

  private static void require(String part, String text) {
    if (text == null || text.isBlank()) {
      throw missing(part);
    }
  }

  private static Refusal missing(String part) {
    return new Refusal(
        CaseReason.STAR_INCOMPLETE,
        "star." + part,
        "A resolution tells situation, task, actions each with its result, and result; star.%s is missing."
            .formatted(part));
  }
}
