package recourse.resolution.improvement;

import static recourse.resolution.improvement.PreventiveStatus.CANCELLED;
import static recourse.resolution.improvement.PreventiveStatus.DONE;
import static recourse.resolution.improvement.PreventiveStatus.EFFECTIVE;
import static recourse.resolution.improvement.PreventiveStatus.INEFFECTIVE;
import static recourse.resolution.improvement.PreventiveStatus.PLANNED;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import recourse.spine.lifecycle.LifecycleStep;

/** The transition table of a preventive action; a later measurement may say something else. */
public enum PreventiveStep implements LifecycleStep<PreventiveStatus> {
  COMPLETE(to(DONE, PLANNED)),
  CONFIRM(to(EFFECTIVE, DONE, EFFECTIVE, INEFFECTIVE)),
  REFUTE(to(INEFFECTIVE, DONE, EFFECTIVE, INEFFECTIVE)),
  CANCEL(to(CANCELLED, PLANNED));

  private final Map<PreventiveStatus, PreventiveStatus> moves;

  PreventiveStep(Map<PreventiveStatus, PreventiveStatus> moves) {
    this.moves = moves;
  }

  @Override
  public Map<PreventiveStatus, PreventiveStatus> moves() {
    return moves;
  }
}
