package recourse.resolution.work.plan;

import static recourse.resolution.work.plan.TaskStatus.DONE;
import static recourse.resolution.work.plan.TaskStatus.DROPPED;
import static recourse.resolution.work.plan.TaskStatus.OPEN;
import static recourse.spine.lifecycle.LifecycleStep.staying;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import recourse.spine.lifecycle.LifecycleStep;

/** The transition table of a task inside a case. */
public enum TaskStep implements LifecycleStep<TaskStatus> {
  /** Somebody else does it, or by another time. */
  PASS_ON(staying(OPEN)),
  FINISH(to(DONE, OPEN)),
  DROP(to(DROPPED, OPEN)),
  /** It was not done after all, or is needed again. */
  RESUME(to(OPEN, DONE, DROPPED));

  private final Map<TaskStatus, TaskStatus> moves;

  TaskStep(Map<TaskStatus, TaskStatus> moves) {
    this.moves = moves;
  }

  @Override
  public Map<TaskStatus, TaskStatus> moves() {
    return moves;
  }
}
